import { dayMs } from '../civil-date';
import { toInstant, toMilliseconds, type Instant } from '../instant';
import { offsetLabelAt } from './offset';
import type { TimeZone } from './time-zone';

/** Before the first entry of the tz database (Asia/Manila, 1844) every zone has its local mean time. */
const FIRST_YEAR = 1800;

/**
 * Past its last explicit entry (Morocco and Palestine, 2086 and 2087) the tz database describes the future by rules
 * that repeat every year (RFC 9636 §3.3). A year without a change from here on means that none will come.
 */
const LAST_IRREGULAR_YEAR = 2100;

/** The shortest time between two changes on record is 3.99 days (Africa/Freetown, September 1939). */
const PROBE_EVERY_MS = 3 * dayMs;

/** The next change of the UTC offset after `asOf`; null if the zone's rules know of none. */
export function nextTransitionAt(timeZone: TimeZone, asOf: Instant): Instant | null {
  const after = toMilliseconds(asOf);
  const startYear = Math.max(FIRST_YEAR, yearOf(after));
  const endYear = Math.min(9999, Math.max(LAST_IRREGULAR_YEAR, startYear + 1));
  for (let year = startYear; year <= endYear; year += 1) {
    const found = transitionsIn(timeZone, year).find((ms) => ms > after);
    if (found !== undefined) return toInstant(found);
  }
  return null;
}

/** Changes of the UTC offset after `from`, up to and including `to`, in milliseconds, earliest first. */
export function transitionsBetween(timeZone: TimeZone, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    found.push(...transitionsIn(timeZone, year).filter((ms) => ms > from && ms <= to));
  }
  return found;
}

const yearCache = new Map<string, readonly number[]>();

/** Changes after the year's first millisecond, up to and including the next year's first, in UTC. */
function transitionsIn(timeZone: TimeZone, year: number): readonly number[] {
  if (year < FIRST_YEAR) return [];
  const key = `${timeZone} ${year}`;
  const cached = yearCache.get(key);
  if (cached) return cached;
  const found = probe(timeZone, Date.UTC(year, 0), Date.UTC(year + 1, 0));
  // Bounded by the zones and the years people ask about; a visitor asking for all years to 9999 fills nothing.
  if (year <= LAST_IRREGULAR_YEAR) yearCache.set(key, found);
  return found;
}

function probe(timeZone: TimeZone, start: number, end: number): readonly number[] {
  const found: number[] = [];
  let from = start;
  let label = offsetLabelAt(timeZone, start);
  while (from < end) {
    const to = Math.min(from + PROBE_EVERY_MS, end);
    if (offsetLabelAt(timeZone, to) === label) {
      from = to;
      continue;
    }
    from = firstWithout(timeZone, label, from, to);
    label = offsetLabelAt(timeZone, from);
    found.push(from);
  }
  return found;
}

/** Bisects to the first millisecond at which the offset, which holds at `from` and not at `to`, no longer holds. */
function firstWithout(timeZone: TimeZone, label: string, from: number, to: number): number {
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = before + Math.floor((after - before) / 2);
    if (offsetLabelAt(timeZone, middle) === label) before = middle;
    else after = middle;
  }
  return after;
}

function yearOf(ms: number): number {
  return new Date(ms).getUTCFullYear();
}
