import { epochDayOf, type CivilDate } from './civil-date';

/** A span as people say it. Integers; all negative or zero where the second day is before the first. */
export interface Breakdown {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Calendar days from `since` to `on`; the start is not counted. Negative if `on` is earlier. */
export function daysBetween(since: CivilDate, on: CivilDate): number {
  return epochDayOf(on) - epochDayOf(since);
}

/**
 * Whole months first, then the days that remain. A month is whole when its day number is reached, as in Temporal's
 * `PlainDate.until` and in java.time: 31 January to 28 February are 28 days, to 1 March a month and a day. Backwards
 * months are taken off the first day in the same way: from 31 March to 28 February it is minus one month.
 */
export function breakdownBetween(since: CivilDate, on: CivilDate): Breakdown {
  const [start, end] = [partsOf(since), partsOf(on)];
  const direction = on < since ? -1 : 1;
  const isShort = (end.day - start.day) * direction < 0;
  const months = (end.year - start.year) * 12 + end.month - start.month - (isShort ? direction : 0);
  // Zero stays zero: -0 is printed as "-0" by Intl and fails `Object.is`.
  return {
    years: Math.trunc(months / 12) + 0,
    months: (months % 12) + 0,
    days: epochDayOf(on) - epochDayMonthsAfter(start, months),
  };
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: CivilDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** A month without that day ends earlier: 31 January and a month is 28 February. */
function epochDayMonthsAfter({ year, month, day }: DateParts, months: number): number {
  const monthIndex = month - 1 + months;
  const lastDay = new Date(utcMs(year, monthIndex + 1, 0)).getUTCDate();
  return utcMs(year, monthIndex, Math.min(day, lastDay)) / 86_400_000;
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999 (ECMA-262 §21.4.3.4); `setUTCFullYear` does not. */
function utcMs(year: number, monthIndex: number, day: number): number {
  return new Date(0).setUTCFullYear(year, monthIndex, day);
}
