import type { TimeZone } from 'strapi-plugin-dateline/core';
import { decodePage, type PageLine } from './decode-page';
import { matchInstant } from './match-instant';
import { nameForms } from './name-forms';
import { officeClock } from './office-clock';
import { readClocks } from './read-clocks';
import { readContacts } from './read-contacts';
import { isCounterLine, readCounters } from './read-counters';
import { readEndMark } from './read-end-mark';
import { readFeatured } from './read-featured';
import { isEntryLine, readLatest, type PageContext } from './read-latest';
import { readPageDate } from './read-page-date';
import type { PageNote, ReadHeadings, SavedPage } from './saved-page';
import { splitRegion } from './split-region';

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
  const { date, locale, isMonthFirst, notes: dateNotes } = readPageDate(lines, options.locale);
  const clocks = readClocks(lines.slice(1), lines[0].number);
  const language = locale.split('-')[0] ?? locale;
  const contacts = readContacts(clocks.rest, (line) => isCounterLine(line, language));
  const office = officeClock(clocks.clocks, contacts.contacts, options.officeTimeZone);
  const matched = matchInstant(date, clocks.clocks, office.clock);
  const officeTimeZone = matched.officeTimeZone;
  const counters = readCounters(contacts.rest, { date, timeZone: officeTimeZone, locale });
  const end = readEndMark(counters.rest, lines.at(-1) ?? lines[0]);
  const texts = readTexts(end.lines, { date, language, isMonthFirst });
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
  return {
    ...{ locale, date, savedAt: matched.savedAt, officeTimeZone },
    clocks: clocks.clocks.map(({ label, timeZone, line }) => ({ label, timeZone, line })),
    ...{ contacts: contacts.contacts, counters: counters.counters },
    headings: { ...texts.headings, allMessages: end.text },
    ...{ featured: texts.featured, latest: texts.latest, notes: inOrder(notes.flat()) },
  };
}

interface Texts extends Pick<SavedPage, 'featured' | 'latest' | 'notes'> {
  readonly headings: Pick<ReadHeadings, 'featured' | 'latest'>;
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
  };
}

function inOrder(notes: readonly PageNote[]): readonly PageNote[] {
  return notes.toSorted((one, other) => one.line - other.line);
}
