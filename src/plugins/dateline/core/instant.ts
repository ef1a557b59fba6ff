import { isCivilDate } from './civil-date';
import type { DatelineError } from './errors';
import { instantRefusals } from './refusals/instants';
import { quote } from './refusals/quoted';
import { datelineError } from './refusals/refuse';

/** A point in time, always written as `Date#toISOString` does: `2021-04-12T05:46:00.000Z`. */
export type Instant = string & { readonly __brand: 'Instant' };

/**
 * RFC 3339 §5.6 `date-time`; the seconds may be left out. A query string turns `+` into a space, so a space before
 * the offset is read as the `+` it was.
 */
const dateTime =
  /^(\d{4}-\d\d-\d\d)[Tt]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:[Zz]|([-+ ])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * Fractions beyond milliseconds are cut off.
 * @throws DatelineError `DATELINE_INVALID_INSTANT` for everything else: bare dates, times without an offset.
 */
export function parseInstant(text: unknown): Instant {
  const match = typeof text === 'string' ? dateTime.exec(text) : null;
  const [, day, hour, minute, second = '00', fraction = '', sign, offsetHour = '00', offsetMinute = '00'] = match ?? [];
  if (!isCivilDate(day)) throw notAnInstant(text);
  const local = Date.parse(`${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000;
  return toInstant(sign === '-' ? local + offset : local - offset);
}

/**
 * @throws DatelineError `DATELINE_OUT_OF_RANGE` outside the years 0001 to 9999: RFC 3339 can write no later one, and no
 * calendar here has a year 0.
 */
export function toInstant(ms: number): Instant {
  const instant = toInstantOrNull(ms);
  if (instant !== null) return instant;
  throw datelineError(instantRefusals, 'dateline.instant-out-of-range', {}, { ms });
}

/** Null outside the years 0001 to 9999. */
export function toInstantOrNull(ms: number): Instant | null {
  const date = new Date(ms);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return isInstant(text) ? text : null;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function toMilliseconds(instant: Instant): number {
  return Date.parse(instant);
}

/** Years beyond four digits are written with a sign: `+010000-01-01T00:00:00.000Z`. */
export function isInstant(isoText: string): isoText is Instant {
  return isoText.length === 'YYYY-MM-DDTHH:mm:ss.sssZ'.length && !isoText.startsWith('0000');
}

function notAnInstant(text: unknown): DatelineError {
  return datelineError(instantRefusals, 'dateline.instant-expected', { value: quote(text) }, { value: text });
}
