import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { PublicationVersion, ScheduleAction } from '../schedule/schedule';

/** What `GET /chancery/today` answers: what a press officer has to keep an eye on, of what he may read. */
export interface Today {
  readonly asOf: Instant;
  readonly officeTimeZone: TimeZone;
  /** Scheduled and still to come, the soonest first. */
  readonly next: Shortlist<TodayItem>;
  /** Under embargo now, the one that ends soonest first. */
  readonly embargoed: Shortlist<TodayItem>;
  /** What did not happen at its time, the latest first. */
  readonly missed: Shortlist<TodayItem>;
}

/** The first few of a list, and how many there are in all. */
export interface Shortlist<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

export interface TodayItem extends PublicationVersion {
  readonly title: string;
  /** When it is to happen, was to happen, or when the embargo ends. */
  readonly at: Instant;
  readonly action: ScheduleAction | 'embargo';
  /** `failed` is final; what is `overdue` is still being tried. Null where nothing is wrong. */
  readonly trouble: 'overdue' | 'failed' | null;
  /** The server's sentence about why it did not happen. */
  readonly reason: string | null;
}
