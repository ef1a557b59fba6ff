import { daysBetween, isCivilDate, type CivilDate } from 'strapi-plugin-dateline/core';
import { monthOf, readMonth } from './month';

export interface CalendarQuery {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Null for all. */
  readonly locale: string | null;
}

/** A month's six weeks, and as much again. */
const MOST_DAYS = 62;

/** A parameter that cannot be read, with a sentence for whoever sent it. */
export class CalendarQueryError extends Error {
  constructor(
    readonly parameter: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** @throws CalendarQueryError for strange parameters, what is not a day, and more days than `MOST_DAYS` */
export function readCalendarQuery(query: Readonly<Record<string, unknown>>): CalendarQuery {
  const stray = Object.keys(query).find((name) => !parameters.includes(name));
  if (stray !== undefined)
    throw new CalendarQueryError(stray, `"${stray}" is unknown; expected ${parameters.join(', ')}.`);
  const from = dayOf(query, 'from');
  const to = dayOf(query, 'to');
  if (to < from) throw new CalendarQueryError('to', `"to" (${to}) lies before "from" (${from}).`);
  const days = daysBetween(from, to) + 1;
  if (days > MOST_DAYS)
    throw new CalendarQueryError('to', `"from" and "to" span ${days} days; expected ${MOST_DAYS} at most.`);
  return { from, to, locale: localeOf(query['locale']) };
}

const parameters: readonly string[] = ['from', 'to', 'locale'];

function dayOf(query: Readonly<Record<string, unknown>>, parameter: 'from' | 'to'): CivilDate {
  const value = query[parameter];
  if (isCivilDate(value) && readMonth(monthOf(value)) !== undefined) return value;
  const given = value === undefined ? 'is missing' : 'is not a calendar day of the years 1000 to 9998';
  throw new CalendarQueryError(parameter, `"${parameter}" ${given}: expected YYYY-MM-DD, such as 2031-03-05.`);
}

function localeOf(value: unknown): string | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string' && /^[\w-]{1,64}$/.test(value)) return value;
  throw new CalendarQueryError('locale', '"locale" takes one code of a language, such as fr.');
}
