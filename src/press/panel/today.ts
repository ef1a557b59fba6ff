import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import type { PublicationUid } from '../publication/publication-types';
import type { PublicationVersion } from '../publication/publication-version';
import type { ScheduleAction } from '../schedule/schedule';

/** What `GET /chancery/today` answers: what a press officer has to keep an eye on, of what he may read. */
export interface Today {
  readonly asOf: Instant;
  readonly officeTimeZone: TimeZone;
  /** Scheduled and still to come, the soonest first. */
  readonly next: Shortlist<TodayItem>;
  /** Under embargo now, the one that ends soonest first. */
  readonly embargoed: Shortlist<TodayItem>;
  /** What did not happen at its time, or will not as things stand, the latest first. */
  readonly missed: Shortlist<TodayItem>;
  /** Public with a link to a person or topic that is not, the latest first. */
  readonly unlinked: Shortlist<TodayItem>;
  /** Public, and yet on no page: written past the rules, so that something in it cannot be shown. */
  readonly unshown: Shortlist<UnshownItem>;
  /** What follows the stream of changes and cannot go on, told to editors; absent where there is nothing to tell. */
  readonly failing?: readonly FailingFollower[];
}

export interface FailingFollower {
  /** As its code calls it. */
  readonly name: string;
  readonly since: Instant;
  /** What went wrong the last time, in the words of whoever failed. */
  readonly error: string;
  readonly nextTryAt: Instant;
}

/** The first few of a list, and how many there are in all. */
export interface Shortlist<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

export interface TodayItem extends PublicationVersion {
  readonly title: string;
  /** When it is to happen, was to happen, when the embargo ends, or when the text with the link went out. */
  readonly at: Instant;
  readonly action: ScheduleAction | 'embargo' | 'link';
  /**
   * `failed` is final; what is `overdue` is still being tried; what is `changed` or `unapproved` waits for an editor, or
   * will fail at its time, and so will what is `stopped`, until what is in its way is mended. Null where nothing is wrong.
   */
  readonly trouble: 'overdue' | 'failed' | 'changed' | 'unapproved' | 'stopped' | null;
  /** The server's sentence about why it did not happen, or will not, and what to do about it. */
  readonly reason: string | null;
  /** The same by its code, where the house has one for it. */
  readonly said?: Said;
}

/** What an entry needs to be shown, in the attributes' names. */
export const neededFields = ['title', 'slug', 'date', 'dayOrder', 'since', 'until', 'timeZone', 'message'] as const;

export type NeededField = (typeof neededFields)[number];

export interface UnshownItem {
  readonly uid: PublicationUid | 'api::counter.counter' | 'api::clock.clock' | 'api::office.office';
  readonly documentId: string;
  readonly locale: string;
  /** Empty where that is what it lacks. */
  readonly title: string;
  /** What is missing in it, or is not what it should be. */
  readonly wrong: readonly NeededField[];
}
