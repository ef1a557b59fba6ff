import type { Core } from '@strapi/strapi';
import type { FiledKind, FiledThing, FilingOutcome } from '../../press/filing/import-report';
import { blocksOf } from '../../press/blocks';
import { mergePublications } from '../../press/filing/merge-publications';
import { fitToType, isSamePublication, type PublicationRecord } from '../../press/filing/publication-record';
import type { ReadPublication, SavedPage } from '../../press/import/saved-page';
import { ensureLocale } from './ensure-locale';
import { fileClock } from './file-clock';
import { fileCounter } from './file-counter';
import { fileOffice } from './file-office';
import { filePublication } from './file-publication';

/**
 * Files everything that a saved page says, in one transaction: all of it or nothing.
 *
 * @param onThing called after each thing filed, for a progress bar
 */
export async function filePage(
  strapi: Core.Strapi,
  page: SavedPage,
  onThing: () => void,
): Promise<readonly FiledThing[]> {
  return strapi.db.transaction(async () => {
    await ensureLocale(strapi, page.locale);
    const filed: FiledThing[] = [];
    for (const { kind, name, file } of thingsOf(strapi, page)) {
      filed.push({ kind, name, outcome: await file() });
      onThing();
    }
    return filed;
  });
}

/** How many things `filePage` will file. */
export function countThings(page: SavedPage): number {
  return recordsOf(page).length + page.counters.length + page.clocks.length + 1;
}

interface Task {
  readonly kind: FiledKind;
  readonly name: string;
  readonly file: () => Promise<FilingOutcome>;
}

function thingsOf(strapi: Core.Strapi, page: SavedPage): Task[] {
  const filed = new Set<string>();
  return [
    { kind: 'office', name: 'office', file: () => fileOffice(strapi, page) },
    ...page.clocks.map((clock, order): Task => {
      return { kind: 'clock', name: clock.label, file: () => fileClock(strapi, page, clock, order) };
    }),
    ...page.counters.map((counter, order): Task => {
      return { kind: 'counter', name: counter.title, file: () => fileCounter(strapi, page, counter, order) };
    }),
    ...recordsOf(page).map((record): Task => {
      return { kind: 'publication', name: record.title, file: () => filePublication(strapi, record, filed) };
    }),
  ];
}

/** The page's publications; the featured one, which may stand in the list as well, once. */
function recordsOf(page: SavedPage): PublicationRecord[] {
  const listed = page.latest.map((publication) => recordOf(page, publication));
  if (page.featured === null) return listed;
  const featured = recordOf(page, page.featured);
  const index = listed.findIndex((record) => isSamePublication(record, featured));
  if (index < 0) return [featured, ...listed];
  return listed.map((record, at) => (at === index ? mergePublications(featured, record) : record));
}

function recordOf(page: SavedPage, publication: ReadPublication): PublicationRecord {
  const { line: _line, rank, paragraphs, turns, ...said } = publication;
  return fitToType({
    ...said,
    locale: page.locale,
    dayOrder: rank,
    body: blocksOf(paragraphs),
    turns: turns.map(({ paragraphs: spoken, ...turn }) => ({ ...turn, body: blocksOf(spoken) })),
    pageSavedAt: page.savedAt,
  });
}
