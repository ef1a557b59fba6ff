/**
 * Counters and clocks on a page that is not the server's: days, their next change, and what a clock shows. It knows no zone
 * by name; each comes as the line that `packZone` of `strapi-plugin-dateline/core` writes of it. So a page with one clock
 * carries the data of one zone and not of four hundred. Pure: it reads no clock and asks neither server nor browser for
 * anything.
 */
export { readHistory as readZone } from '../core/zones/zone-history';
export type { ZoneHistory as Zone } from '../core/zones/zone-history';
export { countDaysIn as countDays } from '../core/day-count';
export type { CountedDays, DayCount } from '../core/day-count';
export type { Breakdown } from '../core/day-span';
export { clockFaceIn as clockFace } from '../core/clock-face';
export type { ClockFace } from '../core/clock-face';
export { civilDateIn as civilDateAt, nextDateChangeIn as nextDateChange } from '../core/date-change';
export { nextTransitionIn as nextTransitionAt } from '../core/zones/transitions';
export { parseCivilDate } from '../core/civil-date';
export type { CivilDate } from '../core/civil-date';
export { parseInstant, toInstant, toMilliseconds } from '../core/instant';
export type { Instant } from '../core/instant';
