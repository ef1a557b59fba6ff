import type { TimeZone } from 'strapi-plugin-dateline/core';
import { decodePage, type PageLine } from './decode-page';
import { pageDoubts, type ReadingFacts } from './doubts/page-doubts';
import { matchInstant } from './match-instant';
import { nameForms } from './name-forms';
import { officeClock } from './office-clock';
import { isClockLine, readClocks } from './read-clocks';
import { readContacts } from './read-contacts';
import { isCounterLine, readCounters } from './read-counters';
import { readEndMark } from './read-end-mark';
import { readFeatured } from './read-featured';
import { isEntryLine, readLatest, type PageContext } from './read-latest';
import { readPageDate } from './read-page-date';
import { shown, SavedPageError, type PageNote, type ReadHeadings, type SavedPage } from './saved-page';
import { isDateLine, splitRegion } from './split-region';
import { said } from '../refusals/refusals';

export interface ReadingOptions {
  /** BCP 47; wins over what the page looks like. */
  readonly locale?: string;
  /** Whose date the page prints, if one of its clocks shows it. */
  readonly officeTimeZone?: TimeZone;
}

/**
 * An office's saved front page: date, clocks, contacts, counters, a featured text, the latest ones, `all messages`.
 * @throws SavedPageError if the file is none, is cut off, or contradicts itself.
 */
export function readSavedPage(bytes: Uint8Array, options: ReadingOptions = {}): SavedPage {
  const lines = decodePage(bytes);
  const { date, locale, notes: dateNotes, ...told } = readPageDate(lines, options.locale);
  const clocks = readClocks(lines.slice(1), lines[0].number);
  const language = locale.split('-')[0] ?? locale;
  const contacts = readContacts(clocks.rest, (line) => isCounterLine(line, language));
  const office = officeClock(clocks.clocks, contacts.contacts, options.officeTimeZone);
  const matched = matchInstant(date, clocks.clocks, office.clock);
  const officeTimeZone = matched.officeTimeZone;
  const counters = readCounters(contacts.rest, { date, timeZone: officeTimeZone, locale });
  const end = readEndMark(counters.rest, lines.at(-1) ?? lines[0]);
  refuseSecondPage(end.lines);
  const texts = readTexts(end.lines, { date, language, isMonthFirst: told.isMonthFirst });
  const notes = [
    dateNotes,
    clocks.notes,
    contacts.notes,
    office.notes,
    matched.notes,
    counters.notes,
    texts.notes,
    end.notes,
  ];
  const parts = {
    ...{ contacts: contacts.contacts, counters: counters.counters },
    headings: { ...texts.headings, allMessages: end.text },
    ...{ featured: texts.featured, latest: texts.latest },
  };
  const facts = { ...told, language, isOfficeAssumed: office.isAssumed, lines, ...texts.seen };
  return {
    ...{ locale, date, savedAt: matched.savedAt, officeTimeZone },
    clocks: clocks.clocks.map(({ label, timeZone, line }) => ({ label, timeZone, line })),
    ...parts,
    notes: inOrder(notes.flat()),
    doubts: pageDoubts({ date, ...parts }, facts),
  };
}

/** A date over clocks begins a page, and every file is one. */
function refuseSecondPage(lines: readonly PageLine[]): void {
  const second = lines.find((line, at) => {
    const next = lines[at + 1];
    return isDateLine(line) && next !== undefined && isClockLine(next);
  });
  if (second) throw new SavedPageError(second.number, said('page.second-page', { text: shown(second.text) }));
}

interface Texts extends Pick<SavedPage, 'featured' | 'latest' | 'notes'> {
  readonly headings: Pick<ReadHeadings, 'featured' | 'latest'>;
  /** The lines of titles and texts, and what may be a heading. */
  readonly seen: Pick<ReadingFacts, 'texts' | 'headings'>;
}

/** All between the counters and the end: a featured text, then the list. */
function readTexts(lines: readonly PageLine[], context: PageContext): Texts {
  const firstEntry = lines.findIndex(isEntryLine);
  const count = firstEntry === -1 ? lines.length : firstEntry;
  const region = splitRegion(lines.slice(0, count), firstEntry !== -1);
  const list = readLatest(lines.slice(count), context);
  const { featured, notes } = readFeatured(region.featured, list.latest, context);
  const named = nameForms(featured, list.latest, context.language);
  return {
    headings: { featured: region.featuredHeading, latest: region.latestHeading },
    ...{ featured: named.featured, latest: named.latest },
    notes: [...region.notes, ...notes, ...list.notes, ...named.notes],
    seen: { texts: [...textsOf(region.featured), ...lines.slice(count)], headings: region.doubts },
  };
}

/** The date over or under the title is none of the text's lines. */
function textsOf(featured: readonly PageLine[]): readonly PageLine[] {
  const dateLine = featured.slice(0, 2).find(isDateLine);
  return featured.filter((line) => line !== dateLine);
}

function inOrder(notes: readonly PageNote[]): readonly PageNote[] {
  return notes.toSorted((one, other) => one.line - other.line);
}
