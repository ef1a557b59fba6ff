import { dayRefusals } from './refusals/days';
import { quote } from './refusals/quoted';
import { datelineError } from './refusals/refuse';

/** A calendar day `YYYY-MM-DD`, with no zone and no time of day. Never an instant. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

export const dayMs = 86_400_000;

/** @throws DatelineError `DATELINE_INVALID_CIVIL_DATE` for everything but an existing day, times of day included. */
export function parseCivilDate(text: unknown): CivilDate {
  if (isCivilDate(text)) return text;
  throw datelineError(dayRefusals, 'dateline.day-expected', { value: quote(text) }, { value: text });
}

export function isCivilDate(text: unknown): text is CivilDate {
  return typeof text === 'string' && isoDay.test(text) && isoDayAt(Date.parse(`${text}T00:00Z`)) === text;
}

/** The years 0001 to 9999: ISO 8601 has a year 0, and neither history nor PostgreSQL does. */
const isoDay = /^(?!0000)\d{4}-\d\d-\d\d$/;

/** Days since 1970-01-01, which is 0: dates are subtracted as numbers of days, never as instants. */
export function epochDayOf(date: CivilDate): number {
  return Date.parse(`${date}T00:00Z`) / dayMs;
}

/** @throws DatelineError `DATELINE_OUT_OF_RANGE` outside the years 0001 to 9999. */
export function civilDateOf(epochDay: number): CivilDate {
  const text = isoDayAt(epochDay * dayMs);
  if (isCivilDate(text)) return text;
  throw datelineError(dayRefusals, 'dateline.date-out-of-range', {}, { epochDay });
}

/** Undefined where Date has no such moment; V8 rolls 30 February over, which the caller sees by comparing. */
function isoDayAt(ms: number): string | undefined {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, -'THH:mm:ss.sssZ'.length);
}
