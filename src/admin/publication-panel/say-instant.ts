import { clockFace, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import { sayDay, sayTime } from '../desk/say-moment';

/** `Wed, 5 Mar 2031, 03:00 (Europe/London)`, in the panel's language. */
export function sayInstant(at: Instant, timeZone: TimeZone, language: string): string {
  return `${sayDay(at, timeZone, language)}, ${sayTime(at, timeZone, language)} (${sayZone(timeZone)})`;
}

/** The same with the offset, where the zone stands beside it. */
export function sayInstantAndOffset(at: Instant, timeZone: TimeZone, language: string): string {
  return `${sayDay(at, timeZone, language)}, ${sayTime(at, timeZone, language)} (${clockFace(timeZone, at).offset})`;
}

export function sayZone(timeZone: TimeZone): string {
  return timeZone === 'Etc/UTC' ? 'UTC' : timeZone;
}
