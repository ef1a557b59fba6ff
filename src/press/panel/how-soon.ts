import {
  civilDateAt,
  daysBetween,
  toMilliseconds,
  type CivilDate,
  type Instant,
  type TimeZone,
} from 'strapi-plugin-dateline/core';

/** How far off a moment is, as one says it in an office: by minutes, by the neighbouring days, else by the date. */
type Distance =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'yesterday' | 'today' | 'tomorrow' }
  | { readonly kind: 'date'; readonly date: CivilDate };

/** Minutes are said of what comes within the hour, rounded up: nothing is nought minutes away that is still to come. */
export function howSoon(at: Instant, asOf: Instant, timeZone: TimeZone): Distance {
  const aheadMs = toMilliseconds(at) - toMilliseconds(asOf);
  if (aheadMs > 0 && aheadMs <= 3_600_000) return { kind: 'minutes', minutes: Math.ceil(aheadMs / 60_000) };
  const date = civilDateAt(at, timeZone);
  const neighbour = neighbours.get(daysBetween(civilDateAt(asOf, timeZone), date));
  return neighbour ? { kind: neighbour } : { kind: 'date', date };
}

const neighbours: ReadonlyMap<number, 'yesterday' | 'today' | 'tomorrow'> = new Map([
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
]);
