import { dayMs, epochDayOf, type CivilDate } from './civil-date';
import { DatelineError, quote } from './errors';
import { toInstantOrNull, type Instant } from './instant';
import { offsetAt } from './zones/offset';
import type { TimeZone } from './zones/time-zone';
import { transitionsBetween } from './zones/transitions';

/** What somebody reads off a calendar and a wall clock. */
export interface LocalTime {
  readonly date: CivilDate;
  /** `HH:mm` */
  readonly time: string;
}

/**
 * The instants at which a zone's clocks show that time, earliest first: one mostly, none where they jump over it, two
 * where they show it twice.
 * @throws DatelineError `DATELINE_INVALID_LOCAL_TIME` if `time` is not `HH:mm`.
 */
export function instantsOf(local: LocalTime, timeZone: TimeZone): readonly Instant[] {
  const localMs = epochDayOf(local.date) * dayMs + timeOfDayMs(local.time);
  return offsetsAround(localMs, timeZone)
    .map((offset) => localMs - offset)
    .filter((ms) => ms + offsetAt(timeZone, ms) === localMs)
    .map(toInstantOrNull)
    .filter((instant) => instant !== null);
}

function timeOfDayMs(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours !== undefined && minutes !== undefined) return Number(hours) * 3_600_000 + Number(minutes) * 60_000;
  throw new DatelineError(
    'DATELINE_INVALID_LOCAL_TIME',
    `${quote(time)} is not a time of day: expected HH:mm, such as 08:46.`,
    { value: time },
  );
}

/** Every offset in force within a day of that reading, in the order of time; no zone is or was further than 16 hours from UTC. */
function offsetsAround(localMs: number, timeZone: TimeZone): readonly number[] {
  const [from, to] = [localMs - dayMs, localMs + dayMs];
  const starts = [from, ...transitionsBetween(timeZone, from, to)];
  return [...new Set(starts.map((ms) => offsetAt(timeZone, ms)))];
}
