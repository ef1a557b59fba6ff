import type { Core } from '@strapi/strapi';
import type { FilingOutcome } from '../../press/filing/import-report';
import { titleKey } from '../../press/filing/publication-record';
import type { SavedPage } from '../../press/import/saved-page';
import { isNewerPage } from './is-newer-page';

type ReadCounter = SavedPage['counters'][number];

/** Files one counter. Two pages that count from different days are a conflict: the newer page's day is kept. */
export async function fileCounter(
  strapi: Core.Strapi,
  page: SavedPage,
  counter: ReadCounter,
  order: number,
): Promise<FilingOutcome> {
  const { locale, savedAt: pageSavedAt } = page;
  const { title, message, since, timeZone } = counter;
  const data = { title, message, since, timeZone, order, pageSavedAt };
  const counters: readonly StoredCounter[] = await strapi.db
    .query('api::counter.counter')
    .findMany({ where: { locale, publishedAt: null }, orderBy: { id: 'asc' } });
  const known = counters.find((stored) => isSameCounter(stored, counter));
  if (known === undefined) {
    const made = await strapi.documents('api::counter.counter').create({ locale, data, status: 'published' });
    return { kind: 'created', documentId: made.documentId, notes: [] };
  }
  const { documentId } = known;
  const notes = conflictOf(known, counter);
  const words = { said: wordsOf(counter), stored: wordsOf(known) };
  if (!isNewerPage(page, known.pageSavedAt, words)) return { kind: 'unchanged', documentId, notes };
  await strapi.documents('api::counter.counter').update({ documentId, locale, data, status: 'published' });
  return { kind: 'updated', documentId, notes };
}

interface StoredCounter {
  readonly documentId: string;
  readonly title: string;
  readonly message: string;
  readonly since: string;
  readonly pageSavedAt: string | null;
}

function wordsOf({ since, message, title }: Pick<ReadCounter, 'since' | 'message' | 'title'> | StoredCounter): string {
  return [since, message, title].join('\n');
}

function isSameCounter(stored: StoredCounter, { title, message }: ReadCounter): boolean {
  return stored.message === message || titleKey(stored.title) === titleKey(title);
}

function conflictOf(stored: StoredCounter, { since }: ReadCounter): string[] {
  return stored.since === since
    ? []
    : [`This page counts from ${since}, what is stored from ${stored.since}; the newer page is kept.`];
}
