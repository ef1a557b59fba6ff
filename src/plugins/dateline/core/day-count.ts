import { civilDateOf, epochDayOf, type CivilDate } from './civil-date';
import { epochDayAt, nextDateChangeMs } from './date-change';
import { breakdownBetween, type Breakdown } from './day-span';
import { toInstantOrNull, toMilliseconds, type Instant } from './instant';
import { historyOf } from './zones/history-of';
import type { TimeZone } from './zones/time-zone';
import type { ZoneHistory } from './zones/zone-history';

export interface CountedDays {
  readonly since: CivilDate;
  /** The day at which the count stops for good; null or absent if it goes on. */
  readonly until?: CivilDate | null;
}

export interface DaySpan extends CountedDays {
  /** Whose midnight counts. */
  readonly timeZone: TimeZone;
}

export interface DayCount {
  /** Calendar days since the start, which is not counted itself; negative before it. */
  readonly days: number;
  readonly breakdown: Breakdown;
  /** The earliest instant after `asOf` at which `days` differs; null if it never will, or not before the year 10000. */
  readonly nextChangeAt: Instant | null;
}

/**
 * @example countDays({ since: '2018-03-04', timeZone: 'Europe/London' }, '2021-04-12T05:46:00.000Z').days // 1135
 * @throws DatelineError `DATELINE_OUT_OF_RANGE` where the zone's calendar has left the years 0001 to 9999.
 */
export function countDays({ timeZone, ...counted }: DaySpan, asOf: Instant): DayCount {
  return countDaysIn(historyOf(timeZone), counted, asOf);
}

export function countDaysIn(history: ZoneHistory, { since, until }: CountedDays, asOf: Instant): DayCount {
  const asOfMs = toMilliseconds(asOf);
  const lastDay = until ? epochDayOf(until) : Infinity;
  const countedDay = Math.min(epochDayAt(asOfMs, history), lastDay);
  return {
    days: countedDay - epochDayOf(since),
    breakdown: breakdownBetween(since, civilDateOf(countedDay)),
    nextChangeAt: nextCountChange(history, asOfMs, countedDay, lastDay),
  };
}

/**
 * What a counter's message prints on the day that lies so many days after the first, which its samples are made of.
 * @throws DatelineError `DATELINE_OUT_OF_RANGE` for a day beyond the year 9999.
 */
export function counterValuesAfter(since: CivilDate, days: number) {
  return { days, since, breakdown: breakdownBetween(since, civilDateOf(epochDayOf(since) + days)) } as const;
}

/** On the last day, and in its last hours, the clocks can still go back into the day before. */
function nextCountChange(history: ZoneHistory, asOfMs: number, countedDay: number, lastDay: number): Instant | null {
  let ms = asOfMs;
  // Clocks have never gone back by more than a day: two days past the last one, nothing brings the count back.
  while (epochDayAt(ms, history) <= lastDay + 1) {
    ms = nextDateChangeMs(ms, history);
    if (Math.min(epochDayAt(ms, history), lastDay) !== countedDay) return toInstantOrNull(ms);
  }
  return null;
}
