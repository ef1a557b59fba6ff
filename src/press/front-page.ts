/** What an office's front page says at one instant. The shape of `GET /api/front-page`, typed once. */
import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { ChangeNote } from './publication-life';
import type { PublicationType } from './publication-types';

export interface FrontPage {
  /** The civil date in the office's zone. */
  readonly date: CivilDate;
  /** The same date as the locale writes it: `12 April 2021`. */
  readonly dateText: string;
  readonly office: FrontPageOffice;
  readonly contacts: readonly Contact[];
  readonly clocks: readonly FrontPageClock[];
  readonly counters: readonly FrontPageCounter[];
  readonly headings: FrontPageHeadings;
  readonly featured: Publication | null;
  readonly latest: readonly TimelineItem[];
}

export interface FrontPageMeta {
  readonly asOf: Instant;
  /** The earliest instant after `asOf` at which the page says something else by the passing of time alone; null if never. */
  readonly validUntil: Instant | null;
}

export interface FrontPageOffice {
  readonly name: string | null;
  readonly timeZone: TimeZone;
}

export interface Contact {
  readonly purpose: string;
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly hours: string | null;
}

export interface FrontPageClock {
  readonly documentId: string;
  readonly label: string;
  readonly timeZone: TimeZone;
  /** `HH:mm` at `asOf`. */
  readonly time: string;
  readonly date: CivilDate;
  /** `+03:00` */
  readonly offset: string;
  readonly abbreviation: string;
  readonly asOf: Instant;
  readonly nextTransitionAt: Instant | null;
}

export interface FrontPageCounter {
  readonly documentId: string;
  readonly title: string;
  readonly slug: string;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
  readonly timeZone: TimeZone;
  readonly days: number;
  readonly breakdown: { readonly years: number; readonly months: number; readonly days: number };
  /** The message in the page's locale, with the count in it. */
  readonly text: string;
  readonly asOf: Instant;
  readonly nextChangeAt: Instant | null;
}

/** What the page prints over its parts; null where the office prints nothing. */
export interface FrontPageHeadings {
  readonly featured: string | null;
  readonly latest: string | null;
  readonly allMessages: string | null;
}

/** One line of the timeline. */
export interface TimelineItem {
  readonly type: PublicationType;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly slug: string;
  readonly date: CivilDate;
  readonly deliveredOn: CivilDate | null;
  readonly place: string | null;
  readonly excerpt: string | null;
  readonly featured: boolean;
  readonly people: readonly TimelinePerson[];
}

export interface TimelinePerson {
  readonly function: BylineFunction;
  readonly name: string;
  /** Of the person entry; null where the byline names somebody who has none. */
  readonly documentId: string | null;
}

export const bylineFunctions = [
  'speaker',
  'author',
  'interviewee',
  'interviewer',
  'signatory',
  'spokesperson',
] as const;

export type BylineFunction = (typeof bylineFunctions)[number];

/** A whole publication, as the featured text of the front page and the page of its own show it. */
export interface Publication extends TimelineItem {
  readonly form: string | null;
  /** Strapi's blocks: https://docs.strapi.io/cms/features/content-type-builder#rich-text-blocks */
  readonly body: readonly BlockNode[];
  readonly turns: readonly Turn[];
  /** Type-specific lines that stand under the title: outlet, programme, event, venue … */
  readonly outlet: string | null;
  readonly programme: string | null;
  readonly event: string | null;
  readonly venue: string | null;
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly timeZone: TimeZone | null;
  readonly eventStatus: string | null;
  readonly sourceUrl: string | null;
  readonly topics: readonly { readonly documentId: string; readonly name: string; readonly slug: string }[];
  readonly attachments: readonly { readonly name: string; readonly url: string; readonly mime: string }[];
  readonly firstPublishedAt: Instant | null;
  /** When the public text last became another; publishing the same again does not move it. */
  readonly lastChangedAt: Instant | null;
  /** Newest last. */
  readonly changes: readonly ChangeNote[];
}

export type TurnRole = 'question' | 'answer' | 'statement';

export interface Turn {
  /** Stays with the turn when turns are reordered, edited or published again: use it as the anchor. */
  readonly key: string;
  readonly speaker: string;
  readonly role: TurnRole;
  readonly aside: string | null;
  readonly body: readonly BlockNode[];
}

export interface BlockNode {
  readonly type: string;
  readonly children?: readonly BlockNode[];
  readonly text?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
  readonly level?: number;
  readonly format?: string;
  readonly url?: string;
}
