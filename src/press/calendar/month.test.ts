import type { CivilDate } from 'strapi-plugin-dateline/core';
import { addMonths, readMonth, stepFrom, weekdayOf, weeksOf, type Month, type Step, type Weekday } from './month';

const day = (text: string) => text as CivilDate;
const month = (text: string) => text as Month;

describe('readMonth', () => {
  test.each(['2031-03', '1000-01', '9998-12'])('takes %s', (text) => expect(readMonth(text)).toBe(text));

  test.each([null, '', '2031-13', '2031-00', '2031-3', '2031-03-05', '0999-12', '9999-01', 'März'])(
    'does not take %s',
    (text) => expect(readMonth(text)).toBeUndefined(),
  );
});

test.each([
  ['the next month', '2031-03', 1, '2031-04'],
  ["over the year's end", '2031-12', 1, '2032-01'],
  ['back over it', '2031-01', -1, '2030-12'],
  ['a year back', '2031-02', -12, '2030-02'],
])('addMonths: %s', (_case, from, count, to) => expect(addMonths(month(from), count)).toBe(to));

describe('weeksOf', () => {
  test.each<[string, string, Weekday, string, string, number]>([
    ['a March from Monday on', '2031-03', 1, '2031-02-24', '2031-04-06', 6],
    ['the same from Sunday on', '2031-03', 7, '2031-02-23', '2031-04-05', 6],
    ['the same from Saturday on', '2031-03', 6, '2031-03-01', '2031-04-04', 5],
    ['a February of four whole weeks', '2027-02', 1, '2027-02-01', '2027-02-28', 4],
    ['a February with a leap day', '2032-02', 1, '2032-01-26', '2032-02-29', 5],
    ["a December into the next year's first week", '2031-12', 1, '2031-12-01', '2032-01-04', 5],
    ['a January out of the last year', '2031-01', 1, '2030-12-30', '2031-02-02', 5],
  ])('%s', (_case, name, weekStart, first, last, count) => {
    const weeks = weeksOf(month(name), weekStart);
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([count, first, last]);
    const days = weeks.flat();
    expect(new Set(days).size).toBe(count * 7);
    expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? day('')) === weekStart)).toBe(true);
  });
});

describe('stepFrom', () => {
  test.each<[string, string, Step, Weekday, string]>([
    ['a day on', '2031-03-05', 'day', 1, '2031-03-06'],
    ["over the month's end", '2031-03-31', 'day', 1, '2031-04-01'],
    ["over the year's end", '2031-12-31', 'day', 1, '2032-01-01'],
    ['to the leap day', '2032-03-01', '-day', 1, '2032-02-29'],
    ['past where it would be', '2031-03-01', '-day', 1, '2031-02-28'],
    ['a week on, over the night of a change of clocks', '2031-03-26', 'week', 1, '2031-04-02'],
    ['a week back', '2031-03-05', '-week', 1, '2031-02-26'],
    ["Home is the week's Monday", '2031-03-05', 'week-start', 1, '2031-03-03'],
    ['or its Sunday', '2031-03-05', 'week-start', 7, '2031-03-02'],
    ['or its Saturday', '2031-03-05', 'week-start', 6, '2031-03-01'],
    ['Home stays on the first day', '2031-03-03', 'week-start', 1, '2031-03-03'],
    ["End is the week's Sunday", '2031-03-05', 'week-end', 1, '2031-03-09'],
    ['or its Friday', '2031-03-05', 'week-end', 6, '2031-03-07'],
    ['a month on keeps the day', '2031-03-05', 'month', 1, '2031-04-05'],
    ['or takes the last that there is', '2031-03-31', 'month', 1, '2031-04-30'],
    ['into a February with a leap day', '2032-01-31', 'month', 1, '2032-02-29'],
    ['a month back', '2031-03-31', '-month', 1, '2031-02-28'],
    ['a year on from a leap day', '2032-02-29', 'year', 1, '2033-02-28'],
    ['a year back', '2031-03-05', '-year', 1, '2030-03-05'],
    ['no further than the last year', '9998-12-31', 'day', 1, '9998-12-31'],
    ['nor before the first', '1000-01-01', '-day', 1, '1000-01-01'],
  ])('%s', (_case, from, step, weekStart, to) => expect(stepFrom(day(from), step, weekStart)).toBe(to));
});
