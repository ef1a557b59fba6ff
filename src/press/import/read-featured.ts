import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import type { PageLine } from './decode-page';
import { foldText } from './fold-text';
import { civilDateOf, readDateText } from './read-date-text';
import type { PageContext } from './read-latest';
import { readTitle } from './read-title';
import { refuseLongTitle } from './refuse-long-title';
import { readTurns } from './read-turns';
import { shown, SavedPageError, type DateBasis, type PageNote, type ReadPublication, pageNote } from './saved-page';
import { isDateLine } from './split-region';
import { said } from '../refusals/refusals';

export interface Featured {
  readonly featured: ReadPublication | null;
  readonly notes: readonly PageNote[];
}

/**
 * The featured text: a title, perhaps with a date over or under it, and its paragraphs. An undated one has the date of
 * its own entry in the list, else of the event in its title, else of the page.
 * @throws SavedPageError if its date does not exist.
 */
export function readFeatured(
  lines: readonly PageLine[],
  latest: readonly ReadPublication[],
  context: PageContext,
): Featured {
  const dateLine = lines.slice(0, 2).find(isDateLine);
  const [title, ...below] = lines.filter((line) => line !== dateLine);
  if (!title) {
    const notes = dateLine
      ? [pageNote(dateLine.number, said('note.date-over-nothing', { text: shown(dateLine.text) }))]
      : [];
    return { featured: null, notes };
  }
  refuseLongTitle(title.number, title.text);
  const { info, remarks } = readTitle(title.text, context.language);
  const entry = latest.find((each) => foldText(each.title) === foldText(title.text));
  const dated = datedBy(dateLine, entry, info.deliveredOn, context);
  const featured: ReadPublication = {
    ...info,
    ...{ line: title.number, title: title.text, date: dated.date, dateBasis: dated.basis, featured: true },
    ...{ rank: entry?.date === dated.date ? entry.rank : rankOnTop(dated.date, latest), excerpt: null },
    ...readTurns(
      below.map(({ text }) => text),
      info,
    ),
  };
  return { featured, notes: notesOn(featured, [...dated.remarks, ...remarks], context) };
}

interface Dated {
  readonly date: CivilDate;
  readonly basis: DateBasis;
  readonly remarks: readonly Said[];
}

function datedBy(
  line: PageLine | undefined,
  listed: ReadPublication | undefined,
  event: CivilDate | null,
  context: PageContext,
): Dated {
  if (line) return { date: printedDate(line, context.language), basis: 'printed', remarks: [] };
  if (listed) return { date: listed.date, basis: 'printed', remarks: [] };
  if (event) {
    const remark = said('note.date-of-event', { date: event });
    return { date: event, basis: 'event', remarks: [remark] };
  }
  return { date: context.date, basis: 'page', remarks: [said('note.date-of-page')] };
}

function printedDate({ number, text }: PageLine, language: string): CivilDate {
  const readings = readDateText(text);
  const own = readings.find(({ languages }) => languages.length === 0 || languages.includes(language)) ?? readings[0];
  const date = own && civilDateOf(own);
  if (!date) throw new SavedPageError(number, said('page.featured-date-impossible', { text: shown(text) }));
  return date;
}

/** The featured text stands over all others of its day. */
function rankOnTop(date: CivilDate, latest: readonly ReadPublication[]): number {
  return latest.filter((entry) => entry.date === date).length + 1;
}

function notesOn({ line, date }: ReadPublication, remarks: readonly Said[], context: PageContext): readonly PageNote[] {
  const late = date > context.date ? [said('note.featured-later', { date })] : [];
  return [...remarks, ...late].map((note) => pageNote(line, note));
}
