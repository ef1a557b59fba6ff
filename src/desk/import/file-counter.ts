import type { Core } from '@strapi/strapi';
import type { FilingOutcome } from '../../press/filing/import-report';
import { titleKey } from '../../press/filing/publication-record';
import { isSameValue } from '../../press/filing/same-value';
import { remark, type SavedPage, type Remark } from '../../press/import/saved-page';
import type { DoubtfulPage } from './doubtful-page';
import { isNewerPage } from './is-newer-page';
import { loadReadings } from './readings';
import { keepCreated, settleEntry, statusFor, type Standing } from './settle-entry';
import { said } from '../../press/refusals/refusals';
import { isDraft, isPublic } from '../stored/draft-or-public';

type ReadCounter = SavedPage['counters'][number];

const uid = 'api::counter.counter';

/** What pages say of a counter. */
interface CounterRecord extends Pick<ReadCounter, 'title' | 'message'> {
  readonly since: string;
  readonly timeZone: string;
  readonly order: number;
  readonly pageSavedAt: string | null;
}

const names = ['title', 'message', 'since', 'timeZone', 'order'] as const;

/** Files one counter. Two pages that count from different days are a conflict: the newer page's day is kept. */
export async function fileCounter(
  strapi: Core.Strapi,
  { page, doubts, choices }: DoubtfulPage,
  { title, message, since, timeZone }: ReadCounter,
  order: number,
): Promise<FilingOutcome> {
  const { locale, savedAt: pageSavedAt } = page;
  const record: CounterRecord = { title, message, since, timeZone, order, pageSavedAt };
  const rows: readonly CounterRow[] = await strapi.db
    .query(uid)
    .findMany({ where: { locale }, orderBy: { id: 'asc' } });
  const drafts = rows.filter(isDraft);
  const readings = await loadReadings<CounterRecord>(
    strapi,
    { uid, locale },
    drafts.map(({ documentId }) => documentId),
  );
  const known = drafts.find((row) => isSameCounter(readings.get(row.documentId)?.said ?? row, record));
  if (known === undefined) return create(strapi, record, locale, doubts);
  const { documentId } = known;
  const reading = readings.get(documentId) ?? null;
  return settleEntry(strapi, {
    ...{ names, unseen: ['order'], reading, doubts, choices, here: recordOf(known) },
    entry: { uid, documentId, locale },
    said: reading && !isNewer(page, reading.said, record) ? reading.said : record,
    standing: standingOf(known, rows),
    notes: reading ? conflictOf(reading.said, record) : [],
    take: async (taken, status) => {
      const data = Object.fromEntries(taken.map((name) => [name, record[name]]));
      await strapi.documents(uid).update({ documentId, locale, data, status });
      return { ...recordOf(known), ...data };
    },
  });
}

interface CounterRow extends Omit<CounterRecord, 'pageSavedAt'> {
  readonly documentId: string;
  readonly publishedAt: unknown;
}

async function create(
  strapi: Core.Strapi,
  record: CounterRecord,
  locale: string,
  doubts: DoubtfulPage['doubts'],
): Promise<FilingOutcome> {
  const { pageSavedAt: _pageSavedAt, ...data } = record;
  const { documentId } = await strapi.documents(uid).create({ locale, data, status: statusFor(doubts) });
  return keepCreated(strapi, { uid, documentId, locale }, { said: record, left: record }, doubts);
}

function recordOf({ title, message, since, timeZone, order }: CounterRow): CounterRecord {
  return { title, message, since, timeZone, order, pageSavedAt: null };
}

function standingOf(draft: CounterRow, rows: readonly CounterRow[]): Standing {
  const shown = rows.find((row) => isPublic(row) && row.documentId === draft.documentId);
  if (shown === undefined) return 'draft';
  return isSameValue(recordOf(shown), recordOf(draft)) ? 'public' : 'edited';
}

function isNewer(page: SavedPage, before: CounterRecord, record: CounterRecord): boolean {
  return isNewerPage(page, before.pageSavedAt, { said: wordsOf(record), stored: wordsOf(before) });
}

function wordsOf({ since, message, title }: CounterRecord): string {
  return [since, message, title].join('\n');
}

function isSameCounter(known: Pick<CounterRecord, 'title' | 'message'>, { title, message }: CounterRecord): boolean {
  return known.message === message || titleKey(known.title) === titleKey(title);
}

function conflictOf(stored: CounterRecord, { since }: CounterRecord): readonly Remark[] {
  return stored.since === since ? [] : [remark(said('note.counts-from', { since, stored: stored.since }))];
}
