import { civilDateAt, clockChangeWithin, clockFace } from '../../../core';
import type { CivilDate, ClockChange, Instant, TimeZone } from '../../../core';

/** What a row of the clocks shows at one second. */
export interface ClockRow {
  /** `HH:mm` */
  readonly time: string;
  /** `ss` */
  readonly seconds: string;
  /** For programs: `2026-03-29T02:00:05+01:00`. */
  readonly dateTime: string;
  /** Null where it is the day that it is at home. */
  readonly date: CivilDate | null;
  /** Null where the clocks are not changed within a fortnight. */
  readonly change: ClockChange | null;
}

const noticeDays = 14;

/** @param homeTimeZone null where the project does not say where home is: then every clock shows its date */
export function clockRow(timeZone: TimeZone, homeTimeZone: TimeZone | null, now: Instant): ClockRow {
  const { time, date, offset } = clockFace(timeZone, now);
  // No zone of today is off by seconds: the full minutes are the same everywhere.
  const seconds = now.slice('YYYY-MM-DDTHH:mm:'.length, -'.sssZ'.length);
  return {
    time,
    seconds,
    dateTime: `${date}T${time}:${seconds}${offset}`,
    date: homeTimeZone !== null && civilDateAt(now, homeTimeZone) === date ? null : date,
    change: clockChangeWithin(timeZone, now, noticeDays),
  };
}
