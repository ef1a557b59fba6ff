import { civilDateOf, epochDayOf, parseCivilDate, type CivilDate } from './civil-date';
import { dayRefusals } from './refusals/days';
import { datelineError } from './refusals/refuse';

/**
 * The day so many days later, or earlier where the number is negative. By the calendar alone: no zone has a part in it, and
 * a day is a day whether it lasts 23 hours, 25, or is skipped where somebody lives.
 * @example addDays('2024-02-28', 1) // '2024-02-29'
 * @throws DatelineError `DATELINE_INVALID_CIVIL_DATE` if `date` is none, `DATELINE_OUT_OF_RANGE` if `days` is no whole
 * number or leads out of the years 0001 to 9999.
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  const epochDay = epochDayOf(parseCivilDate(date));
  if (Number.isInteger(days)) return civilDateOf(epochDay + days);
  throw datelineError(dayRefusals, 'dateline.whole-days-expected', { value: days }, { days });
}
