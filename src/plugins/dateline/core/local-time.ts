import { dayMs, epochDayOf, type CivilDate } from './civil-date';
import { dayRefusals } from './refusals/days';
import { quote } from './refusals/quoted';
import { datelineError } from './refusals/refuse';
import { toInstantOrNull, type Instant } from './instant';
import { historyOf } from './zones/history-of';
import { offsetMsIn } from './zones/offset';
import type { TimeZone } from './zones/time-zone';
import { transitionsBetween } from './zones/transitions';
import type { ZoneHistory } from './zones/zone-history';

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
  const history = historyOf(timeZone);
  const localMs = epochDayOf(local.date) * dayMs + timeOfDayMs(local.time);
  return offsetsAround(localMs, history)
    .map((offset) => localMs - offset)
    .filter((ms) => ms + offsetMsIn(history, ms) === localMs)
    .map(toInstantOrNull)
    .filter((instant) => instant !== null);
}

function timeOfDayMs(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (match) return Number(match[1]) * 3_600_000 + Number(match[2]) * 60_000;
  throw datelineError(dayRefusals, 'dateline.time-expected', { value: quote(time) }, { value: time });
}

/** Every offset in force within a day of that reading, in the order of time; no zone is or was further than 16 hours from UTC. */
function offsetsAround(localMs: number, history: ZoneHistory): readonly number[] {
  const [from, to] = [localMs - dayMs, localMs + dayMs];
  const starts = [from, ...transitionsBetween(history, from, to)];
  return [...new Set(starts.map((ms) => offsetMsIn(history, ms)))];
}
