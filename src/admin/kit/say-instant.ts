import { clockFace, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import { listMark } from './list-mark';
import { sayDay, sayTime } from './say-moment';

/** `Wed, 5 Mar 2031, 03:00 (Europe/London)`, in the panel's language. */
export function sayInstant(at: Instant, timeZone: TimeZone, language: string): string {
  return `${sayDayAndTime(at, timeZone, language)} (${sayZone(timeZone)})`;
}

/** The same with the offset, where the zone stands beside it. */
export function sayInstantAndOffset(at: Instant, timeZone: TimeZone, language: string): string {
  return `${sayDayAndTime(at, timeZone, language)} (${sayOffset(at, timeZone, language)})`;
}

/** Among Arabic words an offset's sign would fall behind it but for a mark that the line goes on from the left. */
function sayOffset(at: Instant, timeZone: TimeZone, language: string): string {
  const { offset } = clockFace(timeZone, at);
  return language === 'ar' ? `\u200e${offset}` : offset;
}

function sayDayAndTime(at: Instant, timeZone: TimeZone, language: string): string {
  return sayDay(at, timeZone, language) + listMark(language) + sayTime(at, timeZone, language);
}

export function sayZone(timeZone: TimeZone): string {
  return timeZone === 'Etc/UTC' ? 'UTC' : timeZone;
}
