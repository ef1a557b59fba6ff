import { isCivilDate, type CivilDate } from 'strapi-plugin-dateline/core';

/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly __brand: 'Month' };

/** As ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A step of the keyboard through a month, as the ARIA pattern of a grid of dates has it. */
export type Step =
  'day' | '-day' | 'week' | '-week' | 'week-start' | 'week-end' | 'month' | '-month' | 'year' | '-year';

/** Undefined for what is not a month of the years 1000 to 9998, whose weeks all have four-digit years. */
export function readMonth(text: string | null): Month | undefined {
  return text !== null && /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text) && text < '9999' ? (text as Month) : undefined;
}

export function monthOf(date: CivilDate): Month {
  return date.slice(0, 'YYYY-MM'.length) as Month;
}

export function firstDayOf(month: Month): CivilDate {
  return `${month}-01` as CivilDate;
}

/** @example addMonths('2031-12', 1) // '2032-01' */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 'YYYY-MM'.length) as Month;
}

/** The month's weeks, whole: with the days of its neighbours that share its first and its last week. */
export function weeksOf(month: Month, weekStart: Weekday): readonly (readonly CivilDate[])[] {
  const last = addDays(firstDayOf(addMonths(month, 1)), -1);
  const weeks: CivilDate[][] = [];
  for (let day = startOfWeek(firstDayOf(month), weekStart); day <= last; day = addDays(day, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((count) => addDays(day, count)));
  }
  return weeks;
}

/** Where a step leads; months and years keep the day, or take the last one that there is. At the calendar's end it stays. */
export function stepFrom(date: CivilDate, step: Step, weekStart: Weekday): CivilDate {
  const reached = steps[step](date, weekStart);
  return isCivilDate(reached) && readMonth(monthOf(reached)) !== undefined ? reached : date;
}

const steps: Readonly<Record<Step, (date: CivilDate, weekStart: Weekday) => CivilDate>> = {
  day: (date) => addDays(date, 1),
  '-day': (date) => addDays(date, -1),
  week: (date) => addDays(date, 7),
  '-week': (date) => addDays(date, -7),
  'week-start': startOfWeek,
  'week-end': (date, weekStart) => addDays(startOfWeek(date, weekStart), 6),
  month: (date) => sameDayIn(addMonths(monthOf(date), 1), date),
  '-month': (date) => sameDayIn(addMonths(monthOf(date), -1), date),
  year: (date) => sameDayIn(addMonths(monthOf(date), 12), date),
  '-year': (date) => sameDayIn(addMonths(monthOf(date), -12), date),
};

function sameDayIn(month: Month, date: CivilDate): CivilDate {
  const same = `${month}${date.slice('YYYY-MM'.length)}`;
  return isCivilDate(same) ? same : addDays(firstDayOf(addMonths(month, 1)), -1);
}

function startOfWeek(date: CivilDate, weekStart: Weekday): CivilDate {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

export function weekdayOf(date: CivilDate): Weekday {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) as Weekday;
}

/** In UTC every day has 24 hours, so days can be added as milliseconds there. */
function addDays(date: CivilDate, count: number): CivilDate {
  const ms = Date.parse(`${date}T00:00:00Z`) + count * 86_400_000;
  return new Date(ms).toISOString().slice(0, 'YYYY-MM-DD'.length) as CivilDate;
}
