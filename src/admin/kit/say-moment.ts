import {
  formatInstant,
  type CivilDate,
  type Instant,
  type TimeZone,
  type ZonedStyle,
} from 'strapi-plugin-dateline/core';

/**
 * Dates and times as the panel's screens say them, in the panel's language. Always in a zone that is named: the
 * browser's own is never asked, nor what it holds a zone's clocks to be. Hours are 00 to 23, since 12:00 with am or pm is misread, and one embargo in the
 * field's records was broken by it.
 */
export function sayTime(at: Instant, timeZone: TimeZone, language: string): string {
  return zoned(at, timeZone, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** The day of an instant in a zone, with its weekday: `Tue, 5 Mar 2031`. */
export function sayDay(at: Instant, timeZone: TimeZone, language: string): string {
  return zoned(at, timeZone, language, dayParts);
}

/** Day, time and zone in one, short enough for a cell of a table: `5 Mar 2031, 12:00 GMT`. */
export function sayMoment(at: Instant, timeZone: TimeZone, language: string): string {
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;
  return zoned(at, timeZone, language, { ...day, ...time });
}

/** A civil date, which no zone moves: it is read and printed as the day that it is. */
export function sayCivilDate(date: CivilDate, language: string): string {
  return format(`${date}T00:00:00.000Z`, language, { ...dayParts, timeZone: 'UTC' });
}

/** A month by its first day: `March 2031`. */
export function sayMonth(firstDay: CivilDate, language: string): string {
  return format(`${firstDay}T00:00:00.000Z`, language, { timeZone: 'UTC', month: 'long', year: 'numeric' });
}

/** The weekday of a civil date, short or in full. */
export function sayWeekday(date: CivilDate, language: string, weekday: 'short' | 'long'): string {
  return format(`${date}T00:00:00.000Z`, language, { timeZone: 'UTC', weekday });
}

/** The same without its weekday, for a cell of a table: `5 Mar 2031`. */
export function sayShortDate(date: CivilDate, language: string): string {
  const parts = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  return format(`${date}T00:00:00.000Z`, language, { ...parts, timeZone: 'UTC' });
}

const dayParts = { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' } as const;

/** By the plugin's own zone data, which are the server's, too: a browser's may be older or newer. */
function zoned(at: Instant, timeZone: TimeZone, language: string, options: ZonedStyle['options']): string {
  return formatInstant(at, timeZone, { locales: languageTag(language), options: { calendar: 'gregory', ...options } });
}

function format(at: string, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(languageTag(language), { calendar: 'gregory', ...options }).format(new Date(at));
}

/** The panel's language as `Intl` takes it. Without a region English would put the month first, as nobody but Americans reads it. */
export function languageTag(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
