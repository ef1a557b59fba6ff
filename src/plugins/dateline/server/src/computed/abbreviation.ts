import moment from 'moment-timezone';
import { toMilliseconds, type Instant, type TimeZone } from '../../../core';

/**
 * The abbreviation in IANA's data: `MSK`, `BST`; `+03` where the zone has no letters of its own. JavaScript's Intl
 * knows most of them only as `GMT+3`, so the names come from moment-timezone, which carries IANA's.
 *
 * Its data end with 2037 and may be older or newer than the platform's: where the two disagree, the latest
 * abbreviation that the zone has had for the offset is taken, and else the offset itself.
 *
 * @param offset of the zone at that instant by the platform: `+03:00`.
 */
export function abbreviationAt(timeZone: TimeZone, asOf: Instant, offset: string): string {
  const zone = moment.tz.zone(timeZone);
  if (!zone) return offset;
  const ms = toMilliseconds(asOf);
  const minutesWest = minutesWestOf(offset);
  const hasOffset = (candidate: number) => Math.abs(candidate - minutesWest) < 1;
  if (hasOffset(zone.utcOffset(ms))) return zone.abbr(ms);
  return zone.abbrs[zone.offsets.findLastIndex(hasOffset)] ?? offset;
}

/** As moment-timezone counts: west is positive, and local mean times have fractions. */
function minutesWestOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (hours * 60 + minutes) * (offset.startsWith('-') ? 1 : -1);
}
