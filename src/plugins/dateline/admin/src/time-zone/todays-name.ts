import { isDatelineError, parseTimeZone, type TimeZone } from '../../../core';

/** A stored zone under today's name; what is no zone stays as it is, so that it is seen and can be mended. */
export function todaysNameOr(value: string | null | undefined): string {
  return todaysName(value) ?? value ?? '';
}

/** Whether a text is the name of a zone, today's or an older one, in any case. */
export function isTimeZoneName(text: string): boolean {
  return todaysName(text) !== undefined;
}

/** Undefined for what is no zone. */
export function todaysName(value: string | null | undefined): TimeZone | undefined {
  try {
    return parseTimeZone(value);
  } catch (error) {
    if (isDatelineError(error)) return undefined;
    throw error;
  }
}
