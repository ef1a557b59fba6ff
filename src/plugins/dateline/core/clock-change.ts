import { dayMs, civilDateOf } from './civil-date';
import { toInstant, toMilliseconds, type Instant } from './instant';
import type { LocalTime } from './local-time';
import { historyOf } from './zones/history-of';
import { offsetMsIn } from './zones/offset';
import type { TimeZone } from './zones/time-zone';
import { transitionsBetween } from './zones/transitions';

/** A change of the clocks as people speak of it. */
export interface ClockChange {
  readonly at: Instant;
  /** What the clocks would show at that moment if they were not changed. */
  readonly local: LocalTime;
  /** By how many minutes they go forward; negative where they go back. */
  readonly minutes: number;
}

/**
 * The next change of the clocks after `asOf` that is less than so many days off, or null. Quicker than to ask for the
 * next one whenever it is: where clocks are never changed, that looks at every year of this century.
 * @example clockChangeWithin('Europe/London', '2026-03-20T12:00:00.000Z', 14) // { local: { date: '2026-03-29', time: '01:00' }, minutes: 60, … }
 */
export function clockChangeWithin(timeZone: TimeZone, asOf: Instant, days: number): ClockChange | null {
  const history = historyOf(timeZone);
  const asOfMs = toMilliseconds(asOf);
  const [atMs] = transitionsBetween(history, asOfMs, asOfMs + days * dayMs - 1);
  if (atMs === undefined) return null;
  const offsetBeforeMs = offsetMsIn(history, atMs - 1);
  return {
    at: toInstant(atMs),
    local: localTimeOf(atMs + offsetBeforeMs),
    minutes: Math.round((offsetMsIn(history, atMs) - offsetBeforeMs) / 60_000),
  };
}

function localTimeOf(localMs: number): LocalTime {
  const epochDay = Math.floor(localMs / dayMs);
  const minutes = Math.floor((localMs - epochDay * dayMs) / 60_000);
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return { date: civilDateOf(epochDay), time };
}
