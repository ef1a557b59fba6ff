import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { PageLine } from './decode-page';
import { anyDigit, toAsciiDigits } from './native-digits';
import { civilDateOf } from './read-date-text';
import { readTitle } from './read-title';
import { refuseLongTitle } from './refuse-long-title';
import { shown, SavedPageError, type PageNote, type ReadPublication, pageNote } from './saved-page';
import { said } from '../refusals/refusals';

export interface Latest {
  readonly latest: readonly ReadPublication[];
  readonly notes: readonly PageNote[];
}

export interface PageContext {
  readonly date: CivilDate;
  readonly language: string;
  /** The page prints its own date as `April 12, 2021`: its digits may put the month first, too. */
  readonly isMonthFirst: boolean;
}

/** Whether an entry of the list begins on the line: a date in digits, a dash, a title. */
export function isEntryLine({ text }: PageLine): boolean {
  return entry.test(text);
}

/**
 * The entries of the list, from the first line on, each with the text below it.
 * @throws SavedPageError if an entry's date does not exist or its title is missing.
 */
export function readLatest(lines: readonly PageLine[], context: PageContext): Latest {
  const blocks = blocksOf(lines);
  const dates = blocks.map(({ head }) => entryDate(head));
  const ranks = ranksOf(dates);
  const read = blocks.map((block, index) =>
    readEntry(block, { date: dates[index] ?? context.date, rank: ranks[index] ?? 1, context }),
  );
  return {
    latest: read.map(({ publication }) => publication),
    notes: read.flatMap(({ publication, notes }, index) => [
      ...orderNote(blocks[index], index, context),
      ...dateNotes(publication, read[index - 1]?.publication, context.date),
      ...notes,
    ]),
  };
}

/** Day first with any separator, or year first; native digits; marks of writing direction around them. */
const entry = new RegExp(
  `^\\p{Cf}*(?:(${anyDigit}{1,2})\\s?([./-])\\s?(${anyDigit}{1,2})\\s?\\2\\s?(${anyDigit}{4})` +
    `|(${anyDigit}{4})([./-])(${anyDigit}{1,2})\\6(${anyDigit}{1,2}))[\\s\\p{Cf}]*[-‐‑‒–—―−:|][\\s\\p{Cf}]*`,
  'u',
);

interface EntryBlock {
  readonly head: PageLine;
  readonly text: string[];
}

function blocksOf(lines: readonly PageLine[]): readonly EntryBlock[] {
  const blocks: EntryBlock[] = [];
  for (const line of lines) {
    if (isEntryLine(line)) blocks.push({ head: line, text: [] });
    else blocks.at(-1)?.text.push(line.text);
  }
  return blocks;
}

function entryDate({ number, text }: PageLine): CivilDate {
  const match = entry.exec(text)?.map((part) => (part === undefined ? part : toAsciiDigits(part)));
  const [printed = '', day, , month, year, yearFirst, , monthSecond, dayLast] = match ?? [];
  const date = civilDateOf({
    year: Number(year ?? yearFirst),
    month: Number(month ?? monthSecond),
    day: Number(day ?? dayLast),
  });
  if (date) return date;
  const shownDate = shown(printed.replace(/[^\p{N}]+$/u, ''));
  throw new SavedPageError(number, said('page.entry-date-impossible', { text: shownDate }));
}

/** The lowest entry of a day is 1. */
function ranksOf(dates: readonly CivilDate[]): readonly number[] {
  const counts = new Map<CivilDate, number>();
  const fromBelow = dates.toReversed().map((date) => {
    const rank = (counts.get(date) ?? 0) + 1;
    counts.set(date, rank);
    return rank;
  });
  return fromBelow.reverse();
}

interface EntryPlace {
  readonly date: CivilDate;
  readonly rank: number;
  readonly context: PageContext;
}

function readEntry({ head, text }: EntryBlock, { date, rank, context }: EntryPlace) {
  const title = head.text.replace(entry, '').trim();
  if (title === '') throw new SavedPageError(head.number, said('page.title-missing', { text: shown(head.text) }));
  refuseLongTitle(head.number, title);
  const { info, remarks } = readTitle(title, context.language);
  const publication: ReadPublication = {
    ...info,
    ...{ line: head.number, title, date, dateBasis: 'printed', featured: false, rank },
    ...{ excerpt: text.length > 0 ? text.join('\n\n') : null, paragraphs: [], turns: [] },
  };
  return { publication, notes: remarks.map((note) => pageNote(head.number, note)) };
}

/** `04/08/2021` has two meanings, `2021/04/08` has not; it is said once which one was taken. */
function orderNote(block: EntryBlock | undefined, index: number, { isMonthFirst }: PageContext): readonly PageNote[] {
  const isSlashed = block !== undefined && entry.exec(block.head.text)?.[2] === '/';
  if (index > 0 || !isMonthFirst || !isSlashed) return [];
  return [pageNote(block.head.number, said('note.month-first'))];
}

function dateNotes(
  { line, date, deliveredOn }: ReadPublication,
  above: ReadPublication | undefined,
  pageDate: CivilDate,
): readonly PageNote[] {
  const notes = [
    date > pageDate && said('note.entry-later', { date }),
    above && date > above.date && said('note.entry-out-of-order', { date }),
    deliveredOn !== null && deliveredOn > date && said('note.event-later', { date: deliveredOn }),
  ];
  return notes.flatMap((note) => (note ? [pageNote(line, note)] : []));
}
