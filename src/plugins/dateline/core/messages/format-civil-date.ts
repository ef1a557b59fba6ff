import { cached } from '../bounded-cache';
import { dayMs, epochDayOf, type CivilDate } from '../civil-date';
import { dateLocaleChain } from './locale';

/**
 * The day in the locale's long form and calendar; plain `en` in British order.
 * @example formatCivilDate('2021-04-12', 'en') // '12 April 2021'
 * @throws DatelineError `DATELINE_INVALID_LOCALE`
 */
export function formatCivilDate(date: CivilDate, locale: string): string {
  return longFormat(locale).format(epochDayOf(date) * dayMs);
}

/** A civil date has no zone: it stands at UTC midnight and is written in UTC. */
const longFormat = cached(
  100,
  (locale) => new Intl.DateTimeFormat(dateLocaleChain(locale), { dateStyle: 'long', timeZone: 'UTC' }),
);
