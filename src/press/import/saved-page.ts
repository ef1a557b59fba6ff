/** What a saved front page says. Every `line` is a line of the file, the first being 1. */
import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import type { BylineFunction, TurnRole } from '../public/fixed-words';
import type { PublicationType } from '../publication/publication-types';
import { sayInEnglish } from '../refusals/refusals';

export interface SavedPage {
  /** BCP 47; `und` where neither the caller nor the page tells the language. */
  readonly locale: string;
  /** The day the page prints: the civil date in the office's zone. */
  readonly date: CivilDate;
  /** When the page was saved, to the minute: told from its date and all its clocks. */
  readonly savedAt: Instant;
  readonly officeTimeZone: TimeZone;
  readonly clocks: readonly ReadClock[];
  readonly contacts: readonly ReadContact[];
  readonly counters: readonly ReadCounter[];
  readonly headings: ReadHeadings;
  readonly featured: ReadPublication | null;
  /** In the page's order, which is newest first. */
  readonly latest: readonly ReadPublication[];
  /** What could not be told, or mildly contradicts itself, by line. */
  readonly notes: readonly PageNote[];
  /** What cannot be accounted for: what it is about is filed as a draft. */
  readonly doubts: readonly PageDoubt[];
}

export interface ReadClock {
  /** The city as printed. */
  readonly label: string;
  readonly timeZone: TimeZone;
  readonly line: number;
}

export interface ReadContact {
  /** Without its colon; empty where the page prints none. */
  readonly purpose: string;
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly hours: string | null;
  readonly line: number;
}

export interface ReadCounter {
  /** What is counted from: `Bridge closure` of `12 days have passed since the bridge closure`. */
  readonly title: string;
  /** ICU MessageFormat: gives `text` for `days`. */
  readonly message: string;
  readonly since: CivilDate;
  readonly timeZone: TimeZone;
  readonly days: number;
  readonly text: string;
  readonly line: number;
}

/** As printed; null where the page prints none. */
export interface ReadHeadings {
  readonly featured: string | null;
  readonly latest: string | null;
  readonly allMessages: string | null;
}

/** How the reader knew a date: printed on the page, the event's in the title, or only the page's own. */
export type DateBasis = 'printed' | 'event' | 'page';

export interface ReadPublication extends ReadTitle {
  readonly line: number;
  readonly title: string;
  readonly date: CivilDate;
  readonly dateBasis: DateBasis;
  readonly featured: boolean;
  /** Order within its day on this page, counted from the bottom: the lowest entry of a day is 1. */
  readonly rank: number;
  /** Of a list entry: its text on the page, trimmed at the ends, paragraphs parted by a blank line. */
  readonly excerpt: string | null;
  /** Of the featured text: what stands before the first turn. */
  readonly paragraphs: readonly string[];
  readonly turns: readonly ReadTurn[];
}

/** What a title tells about its text. */
export interface ReadTitle {
  readonly type: PublicationType;
  readonly form: string | null;
  readonly people: readonly ReadPerson[];
  readonly place: string | null;
  readonly deliveredOn: CivilDate | null;
  readonly outlet: string | null;
  readonly programme: string | null;
  readonly event: string | null;
  /** Of a joint statement. */
  readonly issuers: readonly string[];
}

export interface ReadPerson {
  readonly function: BylineFunction;
  /** As printed, in whatever grammatical case. */
  readonly name: string;
  readonly post: string | null;
}

export interface ReadTurn {
  readonly speaker: string;
  readonly role: TurnRole;
  /** What stands in parentheses after the speaker. */
  readonly aside: string | null;
  readonly paragraphs: readonly string[];
}

/** A sentence about the page or something on it, in English, and by its code for those who read another language. */
export interface Remark {
  readonly message: string;
  readonly said?: Said;
}

export interface PageNote extends Remark {
  readonly line: number;
}

export function remark(what: Said): Remark {
  return { message: sayInEnglish(what), said: what };
}

export function pageNote(line: number, what: Said): PageNote {
  return { line, ...remark(what) };
}

/** What the reader cannot account for, and of which thing of the page. */
export interface PageDoubt extends PageNote {
  /** What a doubt is about is filed as a draft; `page`: everything on it. */
  readonly about: 'page' | 'office' | 'heading' | 'clock' | 'counter' | 'publication';
  /** The line on which that thing begins; of the page, the office and the heading over the featured text the first. */
  readonly thingLine: number;
}

/** The file is no whole saved front page; nothing of it should be filed. */
export class SavedPageError extends Error {
  override readonly name = 'SavedPageError';

  constructor(
    readonly line: number,
    readonly said: Said,
  ) {
    super(sayInEnglish(said));
  }
}

/** Text from the file as a sentence quotes it: not all of what is long. */
export function shown(text: string): string {
  const short = [...text.slice(0, 200)];
  return short.length > 60 ? `${short.slice(0, 60).join('')}…` : text;
}

/** The same between its quotation marks, in a list of several. */
export function quote(text: string): string {
  return `“${shown(text)}”`;
}
