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

export interface Filing {
  /** Called after each thing filed, for a progress bar. */
  readonly onThing: () => void;
  /** The keys of the things to file; undefined: everything. */
  readonly chosen: ReadonlySet<string> | undefined;
}

/** Files what a saved page says, all of it or what was chosen, in one transaction: whole or not at all. */
export async function filePage(
  strapi: Core.Strapi,
  page: SavedPage,
  { onThing, chosen }: Filing,
): Promise<readonly FiledThing[]> {
  return strapi.db.transaction(async () => {
    await ensureLocale(strapi, page.locale);
    const filed: FiledThing[] = [];
    for (const { file, ...thing } of thingsOf(strapi, page)) {
      if (chosen && !chosen.has(thing.key)) continue;
      filed.push({ ...thing, outcome: await file() });
      onThing();
    }
    return filed;
  });
}

/** How many things `filePage` will file. */
export function countThings(page: SavedPage): number {
  return recordsOf(page).length + page.counters.length + page.clocks.length + 1;
}

interface Task extends Omit<FiledThing, 'outcome'> {
  readonly file: () => Promise<FilingOutcome>;
}

function thingsOf(strapi: Core.Strapi, page: SavedPage): Task[] {
  const filed = new Set<string>();
  return [
    { key: 'office', kind: 'office', name: 'office', file: () => fileOffice(strapi, page) },
    ...page.clocks.map((clock, order): Task => {
      const file = () => fileClock(strapi, page, clock, order);
      return { key: keyOf('clock', order), kind: 'clock', name: clock.label, file };
    }),
    ...page.counters.map((counter, order): Task => {
      const file = () => fileCounter(strapi, page, counter, order);
      return { key: keyOf('counter', order), kind: 'counter', name: counter.title, file };
    }),
    ...recordsOf(page).map((record, order): Task => {
      const { type, form, date } = record;
      const file = () => filePublication(strapi, record, filed);
      const publication = { type, form, date };
      return { key: keyOf('publication', order), kind: 'publication', name: record.title, publication, file };
    }),
  ];
}

function keyOf(kind: FiledKind, order: number): string {
  return `${kind} ${order + 1}`;
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
