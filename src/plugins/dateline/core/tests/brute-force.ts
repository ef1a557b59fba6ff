/**
 * The same answers by another road, to test against: none of the plugin's own data or arithmetic. It reads off what
 * moment-timezone shows by its own data, minute after minute, and counts days by Julian day numbers. Intl would not do:
 * its data are as old as Node is.
 */
import moment from 'moment-timezone';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What a zone's calendar shows, as `YYYY-MM-DD`. */
export function dateShownAt(ms: number, timeZone: string): string {
  return shownAt(ms, timeZone).slice(0, 'YYYY-MM-DD'.length);
}

/** What a zone's clock shows, as `HH:mm`. */
export function timeShownAt(ms: number, timeZone: string): string {
  return shownAt(ms, timeZone).slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:mm'.length);
}

/** Walks minute by minute until the calendar shows another day, then closes in on the millisecond. */
export function nextDateShownAfter(ms: number, timeZone: string): number {
  const today = dateShownAt(ms, timeZone);
  let moment = ms;
  for (const stepMs of [minuteMs, 1000, 1]) {
    while (dateShownAt(moment + stepMs, timeZone) === today) moment += stepMs;
  }
  return moment + 1;
}

/** The same for a count that stops at a last day, where most changes of the calendar do not change it any more. */
export function nextCountShownAfter(ms: number, timeZone: string, lastDay: string | null): number | null {
  const countedDayAt = (moment: number) => {
    const shown = dateShownAt(moment, timeZone);
    return lastDay !== null && lastDay < shown ? lastDay : shown;
  };
  let change = ms;
  for (let changes = 0; changes < 4; changes += 1) {
    change = nextDateShownAfter(change, timeZone);
    if (countedDayAt(change) !== countedDayAt(ms)) return change;
  }
  return null;
}

/** Whole days from one date to another, by Julian day numbers. */
export function daysApart(since: string, on: string): number {
  return julianDayNumber(on) - julianDayNumber(since);
}

/** Whether a zone's clocks, read at the same time day after day, show that same time throughout. */
export function isQuietBetween(from: number, to: number, timeZone: string): boolean {
  return changesOfClocksBetween(from, to - dayMs, timeZone).length === 0;
}

/** The moments, a whole number of days after `from`, within a day after which a zone's clocks have been changed. */
export function changesOfClocksBetween(from: number, to: number, timeZone: string): number[] {
  const found: number[] = [];
  let [date, time] = [dateShownAt(from, timeZone), timeShownAt(from, timeZone)];
  for (let ms = from; ms < to; ms += dayMs) {
    const [nextDate, nextTime] = [dateShownAt(ms + dayMs, timeZone), timeShownAt(ms + dayMs, timeZone)];
    // The time alone would not tell: Samoa's clocks went on by exactly 24 hours in December 2011.
    if (nextTime !== time || daysApart(date, nextDate) !== 1) found.push(ms);
    [date, time] = [nextDate, nextTime];
  }
  return found;
}

/** Meeus, Astronomical Algorithms, chapter 7, for the Gregorian calendar; in integers. */
function julianDayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const shift = Math.floor((14 - month) / 12);
  const years = year + 4800 - shift;
  const months = month + 12 * shift - 3;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return day + Math.floor((153 * months + 2) / 5) + 365 * years + leapDays - 32045;
}

/** `YYYY-MM-DDTHH:mm:ss.sssZ`, the Z being none. */
function shownAt(ms: number, timeZone: string): string {
  // Minutes west of Greenwich, with a fraction where a local mean time of old had seconds.
  const offsetMs = Math.round((zones.get(timeZone) ?? zoneOf(timeZone)).utcOffset(ms) * -60) * 1000;
  return new Date(ms + offsetMs).toISOString();
}

const zones = new Map<string, moment.MomentZone>();

function zoneOf(timeZone: string): moment.MomentZone {
  const zone = moment.tz.zone(timeZone);
  if (zone === null) throw new Error(`moment-timezone does not know ${timeZone}.`);
  zones.set(timeZone, zone);
  return zone;
}
