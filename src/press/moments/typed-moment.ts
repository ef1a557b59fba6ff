import { isDatelineError, type TimeZone } from 'strapi-plugin-dateline/core';
import { readLocalTime, type LocalMoment, type Reading } from './local-moment';

/** What `YYYY-MM-DDTHH:mm` means in a zone while it is being typed; null for what is no day and time of day yet. */
export function readTypedMoment(localTime: string, timeZone: TimeZone): Reading | null {
  try {
    return localTime === '' ? null : readLocalTime(localTime, timeZone);
  } catch (error) {
    if (isDatelineError(error)) return null;
    throw error;
  }
}

/**
 * The moment that is meant until another is chosen, RFC 5545 §3.3.5: of a time that comes twice the first, and one that
 * is skipped by the clocks before the jump.
 */
export function likelyMoment(reading: Reading): LocalMoment {
  if (reading.kind === 'once') return reading.moment;
  const [earlier, later] = reading.candidates;
  return reading.kind === 'twice' ? earlier : later;
}
