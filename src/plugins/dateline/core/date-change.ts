import { civilDateOf, dayMs, type CivilDate } from './civil-date';
import { toInstantOrNull, toMilliseconds, type Instant } from './instant';
import { offsetAt } from './zones/offset';
import type { TimeZone } from './zones/time-zone';
import { transitionsBetween } from './zones/transitions';

/** The calendar day that it is in `timeZone`. */
export function civilDateAt(asOf: Instant, timeZone: TimeZone): CivilDate {
  return civilDateOf(epochDayAt(toMilliseconds(asOf), timeZone));
}

/**
 * The earliest instant after `asOf` at which the zone's calendar shows another day: midnight mostly, but also the end
 * of a skipped midnight (America/Sao_Paulo), and the moment at which clocks go back into the day before
 * (America/St_Johns 1987–2011). Null past the year 9999.
 */
export function nextDateChange(asOf: Instant, timeZone: TimeZone): Instant | null {
  return toInstantOrNull(nextDateChangeMs(toMilliseconds(asOf), timeZone));
}

export function nextDateChangeMs(afterMs: number, timeZone: TimeZone): number {
  const today = epochDayAt(afterMs, timeZone);
  // No local day has lasted longer than two: the longest repeat a whole day (Kwajalein, September 1969).
  const transitions = transitionsBetween(timeZone, afterMs, afterMs + 3 * dayMs);
  let offset = offsetAt(timeZone, afterMs);
  for (const transition of transitions) {
    const midnight = (today + 1) * dayMs - offset;
    if (midnight < transition) return midnight;
    if (epochDayAt(transition, timeZone) !== today) return transition;
    offset = offsetAt(timeZone, transition);
  }
  return (today + 1) * dayMs - offset;
}

/** The local calendar day as a number of days since 1970-01-01. */
export function epochDayAt(ms: number, timeZone: TimeZone): number {
  return Math.floor((ms + offsetAt(timeZone, ms)) / dayMs);
}
