import { isDatelineError, parseCivilDate, type TimeZone } from 'strapi-plugin-dateline/core';
import { readLocalTime, type Reading } from './local-moment';
import { readTimeOfDay } from './time-of-day';

/** A moment as somebody types it: a day, a time of day, and the zone that both are meant in. */
export interface MomentEntry {
  readonly date: string;
  readonly time: string;
  readonly timeZone: TimeZone;
  /** Which of the two, where the clocks show that time twice. */
  readonly offset: string | null;
}

/** What has been typed so far says. Times of day with 12 am or pm are read by nobody the same way. */
export type EntryReading =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unreadable'; readonly part: 'date' | 'time' }
  | { readonly kind: 'half-day'; readonly times: readonly [night: string, day: string] }
  | Reading;

export function readMomentEntry({ date, time, timeZone, offset }: MomentEntry): EntryReading {
  if (date !== '' && !isDate(date)) return { kind: 'unreadable', part: 'date' };
  if (time.trim() === '') return { kind: 'incomplete' };
  const read = readTimeOfDay(time);
  if (read === null) return { kind: 'unreadable', part: 'time' };
  if (read.length === 2) return { kind: 'half-day', times: read };
  return date === '' ? { kind: 'incomplete' } : readLocalTime(`${date}T${read[0]}`, timeZone, offset);
}

/** Years before 1900 are what a date field holds while a year is being typed. */
function isDate(date: string): boolean {
  try {
    return parseCivilDate(date) >= '1900-01-01';
  } catch (error) {
    if (isDatelineError(error)) return false;
    throw error;
  }
}
