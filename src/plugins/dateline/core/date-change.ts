import { civilDateOf, dayMs, type CivilDate } from './civil-date';
import { toInstantOrNull, toMilliseconds, type Instant } from './instant';
import { historyOf } from './zones/history-of';
import { offsetMsIn } from './zones/offset';
import type { TimeZone } from './zones/time-zone';
import { transitionsBetween } from './zones/transitions';
import type { ZoneHistory } from './zones/zone-history';

/** The calendar day that it is in `timeZone`. */
export function civilDateAt(asOf: Instant, timeZone: TimeZone): CivilDate {
  return civilDateIn(historyOf(timeZone), asOf);
}

export function civilDateIn(history: ZoneHistory, asOf: Instant): CivilDate {
  return civilDateOf(epochDayAt(toMilliseconds(asOf), history));
}

/**
 * The earliest instant after `asOf` at which the zone's calendar shows another day: midnight mostly, but also the end
 * of a skipped midnight (America/Sao_Paulo), and the moment at which clocks go back into the day before
 * (America/St_Johns 1987–2011). Null past the year 9999.
 */
export function nextDateChange(asOf: Instant, timeZone: TimeZone): Instant | null {
  return nextDateChangeIn(historyOf(timeZone), asOf);
}

export function nextDateChangeIn(history: ZoneHistory, asOf: Instant): Instant | null {
  return toInstantOrNull(nextDateChangeMs(toMilliseconds(asOf), history));
}

export function nextDateChangeMs(afterMs: number, history: ZoneHistory): number {
  const today = epochDayAt(afterMs, history);
  // No local day has lasted longer than two: the longest repeat a whole day (Kwajalein, September 1969).
  const transitions = transitionsBetween(history, afterMs, afterMs + 3 * dayMs);
  let offset = offsetMsIn(history, afterMs);
  for (const transition of transitions) {
    const midnight = (today + 1) * dayMs - offset;
    if (midnight < transition) return midnight;
    if (epochDayAt(transition, history) !== today) return transition;
    offset = offsetMsIn(history, transition);
  }
  return (today + 1) * dayMs - offset;
}

/** The local calendar day as a number of days since 1970-01-01. */
export function epochDayAt(ms: number, history: ZoneHistory): number {
  return Math.floor((ms + offsetMsIn(history, ms)) / dayMs);
}
