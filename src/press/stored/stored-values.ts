/**
 * What a column holds, where it is what it should be. Everything that is saved through Strapi is checked; what was
 * written past it (SQL, `strapi import`, a row older than a rule) is not, and one such value must not cost the page that
 * it would have stood on. Null for whatever cannot be shown.
 */
import {
  isCivilDate,
  isDatelineError,
  parseInstant,
  parseTimeZone,
  type CivilDate,
  type Instant,
  type TimeZone,
} from 'strapi-plugin-dateline/core';

/** A text that says something. */
export function storedText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function storedNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function storedDay(value: unknown): CivilDate | null {
  return isCivilDate(value) ? value : null;
}

/** One that has a day in every zone: at the very ends of the calendar some have none. */
export function storedInstant(value: unknown): Instant | null {
  const instant = value === null || value === undefined ? null : unlessRefused(() => parseInstant(value));
  return instant !== null && instant > FIRST_EVERYWHERE && instant < LAST_EVERYWHERE ? instant : null;
}

/** Instants are all written alike, so that they are compared as texts. */
const FIRST_EVERYWHERE = '0001-01-02';
const LAST_EVERYWHERE = '9999-12-31';

/** Under today's name. */
export function storedTimeZone(value: unknown): TimeZone | null {
  return value === null || value === undefined ? null : unlessRefused(() => parseTimeZone(value));
}

function unlessRefused<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (isDatelineError(error)) return null;
    throw error;
  }
}
