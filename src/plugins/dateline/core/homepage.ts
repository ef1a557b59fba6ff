import type { CivilDate } from './civil-date';
import type { Instant } from './instant';
import type { TimeZone } from './zones/time-zone';

/** What the homepage's widgets are answered, once each: all that ticks is computed from it where it is shown. */
interface HomepageAnswer<Entry extends HomepageEntry> {
  /** The server's time. */
  readonly asOf: Instant;
  /** False where no content type of the project opts in. */
  readonly isInUse: boolean;
  /** The types that opt in and that the admin may read. */
  readonly types: readonly HomepageType[];
  /** Of those types, what is published: one type after the other, `maxHomepageEntries` of each at most. */
  readonly entries: readonly Entry[];
}

export interface HomepageClocks extends HomepageAnswer<HomepageClock> {
  /** Whose date the clocks are compared with; null where no content type says so. */
  readonly homeTimeZone: TimeZone | null;
}

export type HomepageCounters = HomepageAnswer<HomepageCounter>;

export interface HomepageType {
  readonly uid: string;
  readonly kind: 'collectionType' | 'singleType';
  readonly displayName: string;
  readonly mayCreate: boolean;
  /** Of a type that is localised: the version shown, and that in which an entry is begun. */
  readonly locale: string | null;
}

export interface HomepageEntry {
  readonly uid: string;
  readonly documentId: string;
  /** Of a type that is localised: the version shown. */
  readonly locale: string | null;
  /** What the content manager calls the entry. */
  readonly label: string;
}

export interface HomepageClock extends HomepageEntry {
  readonly timeZone: TimeZone;
}

export interface HomepageCounter extends HomepageEntry {
  readonly since: CivilDate;
  readonly until: CivilDate | null;
  readonly timeZone: TimeZone;
  readonly message: string | null;
  /** BCP 47: the language and the plural rules of the message. */
  readonly messageLocale: string;
}

/** More of one type than anybody reads on a homepage. */
export const maxHomepageEntries = 50;
