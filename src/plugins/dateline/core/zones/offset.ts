import { IANAZone } from 'luxon';
import { cached } from '../bounded-cache';
import { platformNameOf, unavailable, type TimeZone } from './time-zone';

/**
 * What to add to UTC to get local time, in milliseconds. Whole minutes today; local mean times of the 19th and early
 * 20th centuries have seconds (`Africa/Monrovia` −0:44:30 until 1972).
 */
export function offsetAt(timeZone: TimeZone, ms: number): number {
  return Math.round(zoneOf(timeZone).offset(ms) * 60_000);
}

/**
 * A text that differs where the offset differs (`GMT+03:00`). Six times as fast as the offset itself, for those who
 * look at a hundred moments of a year to find the two that matter.
 */
export function offsetLabelAt(timeZone: TimeZone, ms: number): string {
  const text = labelFormatOf(timeZone).format(ms);
  return text.slice(text.indexOf('GMT'));
}

/** More than there are zones. */
const ALL_ZONES = 1000;

const zoneOf = cached(ALL_ZONES, (timeZone: TimeZone) => IANAZone.create(platformNameOrThrow(timeZone)));

/** Intl adds a field of the date to a lone zone name; the year is the shortest. */
const labelFormatOf = cached(
  ALL_ZONES,
  (timeZone: TimeZone) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone: platformNameOrThrow(timeZone),
      timeZoneName: 'longOffset',
      year: 'numeric',
    }),
);

function platformNameOrThrow(timeZone: TimeZone): string {
  const name = platformNameOf(timeZone);
  if (name === undefined) throw unavailable(timeZone);
  return name;
}
