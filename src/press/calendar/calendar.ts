import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { PublicationVersion } from '../publication/publication-version';
import type { ScheduleAction } from '../schedule/schedule';

export const calendarKinds = ['planned', 'published', 'embargoed'] as const;

/** `planned`: a schedule that is pending; `published`: went out then, and is public; `embargoed`: its embargo ends then. */
export type CalendarKind = (typeof calendarKinds)[number];

/** What `GET /chancery/calendar` answers: the days asked for, in the office's zone, of what whoever asks may read. */
export interface Calendar {
  readonly asOf: Instant;
  readonly officeTimeZone: TimeZone;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** By day and time. */
  readonly items: readonly CalendarItem[];
  /** How many there are, where more than `items` can hold. */
  readonly total: number;
}

export interface CalendarItem extends PublicationVersion {
  readonly kind: CalendarKind;
  readonly title: string;
  /** The office's day. */
  readonly date: CivilDate;
  /** Null where a text went out before its moment was kept: then the date is the printed one. */
  readonly at: Instant | null;
  /** What is planned; null for the other kinds. */
  readonly action: ScheduleAction | null;
  /** Planned, and did not happen at its time. */
  readonly isOverdue: boolean;
  /** Planned, and will not happen until an editor approves the text. */
  readonly isHeld: boolean;
  /** Planned, and will not happen until what is in its way is mended. */
  readonly isStopped: boolean;
}
