import fc from 'fast-check';
import { civilDateOf, parseCivilDate } from './civil-date';
import { countDays } from './day-count';
import { parseInstant, toInstant } from './instant';
import { dateShownAt, daysApart, nextCountShownAfter } from './tests/brute-force';
import { anyMoment, anyZone } from './tests/moments';
import { thrownBy } from './tests/thrown-by';
import { parseTimeZone } from './zones/time-zone';

/** [what happens, zone, since, until, as of, days, next change] */
const counts = [
  ['London, on the page of 2021', 'Europe/London', '2018-03-04', null, '2021-04-12T05:46Z', 1135, '2021-04-12T23:00Z'],
  [
    'London, the first instant of that day',
    'Europe/London',
    '2018-03-04',
    null,
    '2021-04-11T23:00Z',
    1135,
    '2021-04-12T23:00Z',
  ],
  [
    'London, a second before it',
    'Europe/London',
    '2018-03-04',
    null,
    '2021-04-11T22:59:59Z',
    1134,
    '2021-04-11T23:00Z',
  ],
  ['London, the second counter', 'Europe/London', '2018-03-12', null, '2021-04-12T05:46Z', 1127, '2021-04-12T23:00Z'],
  ['London, on the page of 2019', 'Europe/London', '2018-03-04', null, '2019-06-16T19:40Z', 469, '2019-06-16T23:00Z'],
  [
    'London, the night the clocks jump',
    'Europe/London',
    '2021-03-27',
    null,
    '2021-03-28T00:30Z',
    1,
    '2021-03-28T23:00Z',
  ],
  ['London, the night they go back', 'Europe/London', '2021-10-30', null, '2021-10-31T01:30Z', 1, '2021-11-01T00:00Z'],
  [
    'London, a summer night that UTC has not reached yet',
    'Europe/London',
    '2021-07-01',
    null,
    '2021-07-01T23:30Z',
    1,
    '2021-07-02T23:00Z',
  ],
  ['Moscow, over a leap day', 'Europe/Moscow', '2020-02-28', null, '2020-02-29T21:00Z', 2, '2020-03-01T21:00Z'],
  ["Kolkata, over a year's end", 'Asia/Kolkata', '2020-12-31', null, '2020-12-31T18:30Z', 1, '2021-01-01T18:30Z'],
  [
    'Los Angeles, still the day before',
    'America/Los_Angeles',
    '2021-04-11',
    null,
    '2021-04-12T05:46Z',
    0,
    '2021-04-12T07:00Z',
  ],
  [
    'Apia, over the day that was skipped',
    'Pacific/Apia',
    '2011-12-29',
    null,
    '2011-12-30T10:00Z',
    2,
    '2011-12-31T10:00Z',
  ],
  ['Apia, before it is skipped', 'Pacific/Apia', '2011-12-29', null, '2011-12-30T09:59:59Z', 0, '2011-12-30T10:00Z'],
  ['two days before the start', 'Europe/London', '2021-04-14', null, '2021-04-12T05:46Z', -2, '2021-04-12T23:00Z'],
  ['before the last day', 'Europe/London', '2018-03-04', '2018-03-10', '2018-03-09T12:00Z', 5, '2018-03-10T00:00Z'],
  ['on the last day', 'Europe/London', '2018-03-04', '2018-03-10', '2018-03-10T12:00Z', 6, null],
  ['long after the last day', 'Europe/London', '2018-03-04', '2018-03-10', '2021-04-12T05:46Z', 6, null],
  ['with a last day before the start', 'Europe/London', '2018-03-04', '2018-03-01', '2021-04-12T05:46Z', -3, null],
  [
    "St. John's, back out of the last day's first minute",
    'America/St_Johns',
    '2006-10-01',
    '2006-10-29',
    '2006-10-29T02:30:30Z',
    28,
    '2006-10-29T02:31Z',
  ],
  [
    "St. John's, back from the day after the last",
    'America/St_Johns',
    '2006-10-01',
    '2006-10-28',
    '2006-10-29T02:30:30Z',
    27,
    null,
  ],
  ['the last day that can be written', 'Europe/London', '9999-12-30', null, '9999-12-31T12:00Z', 1, null],
] as const;

describe('countDays', () => {
  it.each(counts)('%s', (_case, zone, since, until, asOf, days, nextChangeAt) => {
    const span = {
      since: parseCivilDate(since),
      until: until === null ? null : parseCivilDate(until),
      timeZone: parseTimeZone(zone),
    };
    const count = countDays(span, parseInstant(asOf));
    expect(count.days).toBe(days);
    expect(count.nextChangeAt).toBe(nextChangeAt === null ? null : parseInstant(nextChangeAt));
  });

  it('breaks the span down in the same zone, up to the last day', () => {
    const span = { since: parseCivilDate('2018-03-04'), timeZone: parseTimeZone('Europe/London') };
    const asOf = parseInstant('2021-04-12T05:46Z');
    expect(countDays(span, asOf).breakdown).toEqual({ years: 3, months: 1, days: 8 });
    expect(countDays({ ...span, until: parseCivilDate('2019-03-04') }, asOf).breakdown).toEqual({
      years: 1,
      months: 0,
      days: 0,
    });
  });

  it('agrees with a calendar watched minute by minute, in any zone, from any start, 1900 to 2100', () => {
    const anyStart = fc.integer({ min: -25_567, max: 47_846 }).map(civilDateOf);
    const untilAfter = fc.option(fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(anyZone, anyMoment, anyStart, untilAfter, (timeZone, moment, since, after) => {
        const ms = moment(timeZone);
        const until = after === null ? null : civilDateOf(daysApart('1970-01-01', dateShownAt(ms, timeZone)) + after);
        const count = countDays({ since, until, timeZone }, toInstant(ms));
        const today = dateShownAt(ms, timeZone);
        const nextChange = nextCountShownAfter(ms, timeZone, until);
        expect(count.days).toBe(daysApart(since, until !== null && until < today ? until : today));
        expect(count.nextChangeAt).toBe(nextChange === null ? null : toInstant(nextChange));
      }),
      { numRuns: 200 },
    );
  });

  it('refuses to count where the calendar has left the year 9999', () => {
    const span = { since: parseCivilDate('2018-03-04'), timeZone: parseTimeZone('Europe/Moscow') };
    expect(thrownBy(() => countDays(span, parseInstant('9999-12-31T21:00Z'))).code).toBe('DATELINE_OUT_OF_RANGE');
  });
});
