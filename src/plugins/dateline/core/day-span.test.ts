import fc from 'fast-check';
import { civilDateOf, parseCivilDate } from './civil-date';
import { breakdownBetween, daysBetween } from './day-span';
import { daysApart } from './tests/brute-force';

const anyDate = fc.integer({ min: -719_162, max: 2_932_896 }).map(civilDateOf);

describe('daysBetween', () => {
  it.each([
    ['the start day itself', '2018-03-04', '2018-03-04', 0],
    ['the day after', '2018-03-04', '2018-03-05', 1],
    ['the day before', '2018-03-04', '2018-03-03', -1],
    ['three years with a leap day in them', '2018-03-04', '2021-04-12', 1135],
    ['over a leap day', '2020-02-28', '2020-03-01', 2],
    ['over the end of February without one', '2021-02-28', '2021-03-01', 1],
    ["over a year's end", '2020-12-31', '2021-01-01', 1],
    ['a whole Gregorian cycle', '1600-03-01', '2000-03-01', 146_097],
    ['from the first to the last day that can be written', '0001-01-01', '9999-12-31', 3_652_058],
  ])('%s', (_case, since, on, days) => {
    expect(daysBetween(parseCivilDate(since), parseCivilDate(on))).toBe(days);
  });

  it('agrees with Julian day numbers for any two days', () => {
    fc.assert(fc.property(anyDate, anyDate, (since, on) => expect(daysBetween(since, on)).toBe(daysApart(since, on))));
  });
});

describe('breakdownBetween', () => {
  it.each([
    ['nothing on the day itself', '2018-03-04', '2018-03-04', [0, 0, 0]],
    ['years, months and days', '2018-03-04', '2021-04-12', [3, 1, 8]],
    ['a whole year on the anniversary', '2018-03-04', '2019-03-04', [1, 0, 0]],
    ['eleven months the day before it', '2018-03-04', '2019-03-03', [0, 11, 27]],
    ['days up to the end of a shorter month', '2021-01-31', '2021-02-28', [0, 0, 28]],
    ['a month and a day on the day after it', '2021-01-31', '2021-03-01', [0, 1, 1]],
    ['no whole year from a leap day to 28 February', '2020-02-29', '2021-02-28', [0, 11, 30]],
    ['a year and a day from a leap day to 1 March', '2020-02-29', '2021-03-01', [1, 0, 1]],
    ['four years from leap day to leap day', '2020-02-29', '2024-02-29', [4, 0, 0]],
    ["a day over a year's end", '2020-12-31', '2021-01-01', [0, 0, 1]],
    ['backwards, years and months off the first day', '2021-04-12', '2018-03-04', [-3, -1, -8]],
    ['backwards to the end of a shorter month', '2021-03-31', '2021-02-28', [0, -1, 0]],
    ['backwards past it', '2021-03-31', '2021-02-27', [0, -1, -1]],
    ['backwards to a later day of the month before', '2021-03-30', '2021-01-31', [0, -1, -28]],
    ['backwards from the last of May to the first of March', '2021-05-31', '2021-03-01', [0, -2, -30]],
    ['backwards from a leap day to 28 February', '2024-02-29', '2023-02-28', [-1, 0, 0]],
    ['backwards over a year’s end', '2021-01-01', '2020-12-31', [0, 0, -1]],
    ['years before the year 100', '0004-02-29', '0099-03-01', [95, 0, 1]],
  ])('counts %s', (_case, since, on, [years, months, days]) => {
    expect(breakdownBetween(parseCivilDate(since), parseCivilDate(on))).toEqual({ years, months, days });
  });

  it('has fewer than 12 months and fewer than 31 days, all of one sign, and never a negative zero', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (since, on) => {
        const parts = Object.values(breakdownBetween(since, on));
        expect(parts.some((part) => Object.is(part, -0))).toBe(false);
        expect(new Set(parts.map(Math.sign).filter((sign) => sign !== 0)).size).toBeLessThanOrEqual(1);
        expect(Math.abs(parts[1]!)).toBeLessThan(12);
        expect(Math.abs(parts[2]!)).toBeLessThan(31);
      }),
    );
  });

  // Made with Temporal.PlainDate#until (temporal-polyfill 1.0.8; 40,000 random pairs agreed), largestUnit "years".
  it.each([
    ['2020-02-29', '2019-01-31', [-1, 0, -28]],
    ['2000-10-31', '1999-09-30', [-1, -1, 0]],
    ['2026-12-31', '2026-06-30', [0, -6, 0]],
    ['2026-05-30', '2025-02-28', [-1, -3, 0]],
  ])('agrees with Temporal backwards from %s to %s', (since, on, [years, months, days]) => {
    expect(breakdownBetween(parseCivilDate(since), parseCivilDate(on))).toEqual({ years, months, days });
  });

  it('never shrinks as the days go on', () => {
    const day = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(day, day, (start, length) => {
        const since = civilDateOf(start);
        const today = breakdownBetween(since, civilDateOf(start + length));
        const tomorrow = breakdownBetween(since, civilDateOf(start + length + 1));
        expect(sortable(tomorrow) > sortable(today)).toBe(true);
      }),
    );
  });
});

function sortable({ years, months, days }: { years: number; months: number; days: number }): number {
  return (years * 12 + months) * 31 + days;
}
