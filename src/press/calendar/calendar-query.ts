import { daysBetween, isCivilDate, type CivilDate } from 'strapi-plugin-dateline/core';
import { monthOf, readMonth } from './month';
import { ParameterRefusal } from '../refusals/parameter-refusal';
import { said } from '../refusals/refusals';

export interface CalendarQuery {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Null for all. */
  readonly locale: string | null;
}

/** A month's six weeks, and as much again. */
const MOST_DAYS = 62;

/** @throws ParameterRefusal for strange parameters, what is not a day, and more days than `MOST_DAYS` */
export function readCalendarQuery(query: Readonly<Record<string, unknown>>): CalendarQuery {
  const stray = Object.keys(query).find((name) => !parameters.includes(name));
  if (stray !== undefined)
    throw new ParameterRefusal(stray, said('parameter.unknown', { name: stray, names: parameters }));
  const from = dayOf(query, 'from');
  const to = dayOf(query, 'to');
  if (to < from) throw new ParameterRefusal('to', said('calendar.order', { to, from }));
  const days = daysBetween(from, to) + 1;
  if (days > MOST_DAYS) throw new ParameterRefusal('to', said('calendar.too-long', { days, most: MOST_DAYS }));
  return { from, to, locale: localeOf(query['locale']) };
}

const parameters: readonly string[] = ['from', 'to', 'locale'];

function dayOf(query: Readonly<Record<string, unknown>>, parameter: 'from' | 'to'): CivilDate {
  const value = query[parameter];
  if (isCivilDate(value) && readMonth(monthOf(value)) !== undefined) return value;
  const code = value === undefined ? 'calendar.day-missing' : 'calendar.day-expected';
  throw new ParameterRefusal(parameter, said(code, { name: parameter, example: '2031-03-05' }));
}

function localeOf(value: unknown): string | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string' && /^[\w-]{1,64}$/.test(value)) return value;
  throw new ParameterRefusal('locale', said('locale.code-expected'));
}
