import type { Core } from '@strapi/strapi';
import type { FiledKind, FiledThing, FilingOutcome } from '../../press/filing/import-report';
import { blocksOf } from '../../press/blocks/blocks';
import { thingKeyOf } from '../../press/filing/import-answer';
import { mergePublications } from '../../press/filing/merge-publications';
import { fitToType, isSamePublication, type PublicationRecord } from '../../press/filing/publication-record';
import { doubtsAbout } from '../../press/import/doubts/doubts-about';
import type { ReadPublication, SavedPage } from '../../press/import/saved-page';
import { ensureLocale } from './ensure-locale';
import { fileClock } from './file-clock';
import { fileCounter } from './file-counter';
import { fileOffice } from './file-office';
import { filePublication, type DoubtfulRecord } from './file-publication';
import { withDoubts, type Choices } from './doubtful-page';

export interface Filing {
  /** Called after each thing filed, for a progress bar. */
  readonly onThing: () => void;
  /** The keys of the things to file, and of differences to take from the page; undefined: everything, and none of these. */
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
    const wanted = chosen && new Set([...chosen].map(thingKeyOf));
    for (const { file, ...thing } of thingsOf(strapi, page)) {
      if (wanted && !wanted.has(thing.key)) continue;
      filed.push({ ...thing, outcome: await file(choicesOf(chosen, thing.key)) });
      onThing();
    }
    return filed;
  });
}

/** As a difference's own `choice` has it, without the thing's key before it. */
function choicesOf(chosen: Filing['chosen'], thingKey: string): Choices {
  const own = [...(chosen ?? [])].filter((key) => key !== thingKey && thingKeyOf(key) === thingKey);
  return new Set(own.map((key) => key.slice(thingKey.length + 1)));
}

/** How many things `filePage` will file. */
export function countThings(page: SavedPage): number {
  return recordsOf(page).length + page.counters.length + page.clocks.length + 1;
}

interface Task extends Omit<FiledThing, 'outcome'> {
  readonly file: (choices: Choices) => Promise<FilingOutcome>;
}

function thingsOf(strapi: Core.Strapi, page: SavedPage): Task[] {
  const filed = new Set<string>();
  const first = page.doubts.find(({ about }) => about === 'office')?.thingLine ?? 1;
  return [
    {
      key: 'office',
      kind: 'office',
      name: 'office',
      file: (choices) => fileOffice(strapi, withDoubts(page, { about: 'office', thingLine: first }, choices)),
    },
    ...page.clocks.map((clock, order): Task => {
      const about = { about: 'clock', thingLine: clock.line } as const;
      const file = (choices: Choices) => fileClock(strapi, withDoubts(page, about, choices), clock, order);
      return { key: keyOf('clock', order), kind: 'clock', name: clock.label, file };
    }),
    ...page.counters.map((counter, order): Task => {
      const about = { about: 'counter', thingLine: counter.line } as const;
      const file = (choices: Choices) => fileCounter(strapi, withDoubts(page, about, choices), counter, order);
      return { key: keyOf('counter', order), kind: 'counter', name: counter.title, file };
    }),
    ...recordsOf(page).map((doubtful, order): Task => {
      const { record } = doubtful;
      const { type, form, date } = record;
      const file = (choices: Choices) => filePublication(strapi, { ...doubtful, choices }, filed);
      const publication = { type, form, date };
      return { key: keyOf('publication', order), kind: 'publication', name: record.title, publication, file };
    }),
  ];
}

function keyOf(kind: FiledKind, order: number): string {
  return `${kind} ${order + 1}`;
}

/** The page's publications; the featured one, which may stand in the list as well, once, with the doubts of both. */
function recordsOf(page: SavedPage): ReadRecord[] {
  const listed = page.latest.map((publication) => doubtfulOf(page, publication));
  if (page.featured === null) return listed;
  const featured = doubtfulOf(page, page.featured);
  const index = listed.findIndex(({ record }) => isSamePublication(record, featured.record));
  if (index < 0) return [featured, ...listed];
  return listed.map((each, at) => (at === index ? together(featured, each) : each));
}

type ReadRecord = Omit<DoubtfulRecord, 'choices'>;

function together(one: ReadRecord, other: ReadRecord): ReadRecord {
  return { record: mergePublications(one.record, other.record), doubts: [...one.doubts, ...other.doubts] };
}

function doubtfulOf(page: SavedPage, publication: ReadPublication): ReadRecord {
  return { record: recordOf(page, publication), doubts: doubtsAbout(page.doubts, 'publication', publication.line) };
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
