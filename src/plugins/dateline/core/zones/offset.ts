import { parseInstant, toMilliseconds, type Instant } from '../instant';
import { historyOf } from './history-of';
import type { TimeZone } from './time-zone';
import { changesIn } from './yearly-rule';
import type { ZoneHistory } from './zone-history';
import type { ZoneType } from './zone-type';

/**
 * What to add to UTC to get local time, in milliseconds. Whole minutes today; local mean times of the 19th and early
 * 20th centuries have seconds (`Africa/Monrovia` −0:44:30 until 1972).
 * @example offsetAt('Asia/Kolkata', '2026-01-01T00:00:00.000Z') // 19_800_000
 * @throws DatelineError `DATELINE_INVALID_TIME_ZONE`, `DATELINE_INVALID_INSTANT`
 */
export function offsetAt(timeZone: TimeZone, asOf: Instant): number {
  return offsetMsIn(historyOf(timeZone), toMilliseconds(parseInstant(asOf)));
}

/** The same of a history that is at hand, at so many milliseconds since 1970. */
export function offsetMsIn(history: ZoneHistory, ms: number): number {
  return typeAt(history, ms).offsetMs;
}

/** `MSK`, `BST`; `+03` where the zone has no letters of its own. Of the same data as the offset. */
export function abbreviationAt(timeZone: TimeZone, asOf: Instant): string {
  return typeAt(historyOf(timeZone), toMilliseconds(asOf)).abbreviation;
}

function typeAt(history: ZoneHistory, ms: number): ZoneType {
  const { types, changes, rule } = history;
  const year = rule === null ? 0 : new Date(ms).getUTCFullYear();
  if (rule === null || year < rule.fromYear) return types[countUpTo(changes, ms)] as ZoneType;
  const [first, second] = changesIn(year, rule);
  return first.atMs <= ms && ms < second.atMs ? first.type : second.type;
}

/** How many of the moments, which stand in their order, have come. */
export function countUpTo(moments: readonly number[], ms: number): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? Infinity) <= ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
