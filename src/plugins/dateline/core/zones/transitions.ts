import { toInstant, toMilliseconds, type Instant } from '../instant';
import { historyOf } from './history-of';
import { countUpTo } from './offset';
import type { TimeZone } from './time-zone';
import { changesIn } from './yearly-rule';
import type { ZoneHistory } from './zone-history';

/** The last that RFC 3339 can write. */
const LAST_YEAR = 9999;

/** The next change of the UTC offset after `asOf`; null if the zone's rules know of none. */
export function nextTransitionAt(timeZone: TimeZone, asOf: Instant): Instant | null {
  return nextTransitionIn(historyOf(timeZone), asOf);
}

export function nextTransitionIn(history: ZoneHistory, asOf: Instant): Instant | null {
  for (const ms of transitionsAfter(history, toMilliseconds(asOf))) return toInstant(ms);
  return null;
}

/** Changes of the UTC offset after `from`, up to and including `to`, in milliseconds, earliest first. */
export function transitionsBetween(history: ZoneHistory, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (const ms of transitionsAfter(history, from)) {
    if (ms > to) break;
    found.push(ms);
  }
  return found;
}

/** New letters for the same time (CDT instead of EST) are none. */
function* transitionsAfter(history: ZoneHistory, after: number): Generator<number> {
  const { types, changes, rule } = history;
  for (let index = countUpTo(changes, after); index < changes.length; index += 1) {
    if (types[index]?.offsetMs !== types[index + 1]?.offsetMs) yield changes[index] as number;
  }
  if (rule === null) return;
  const firstYear = Math.max(rule.fromYear, new Date(after).getUTCFullYear());
  for (let year = firstYear; year <= LAST_YEAR; year += 1) {
    for (const { atMs } of changesIn(year, rule)) if (atMs > after) yield atMs;
  }
}
