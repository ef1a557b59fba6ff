import fc from 'fast-check';
import { civilDateAt, nextDateChange } from './date-change';
import { parseInstant, toInstant, toMilliseconds } from './instant';
import { dateShownAt, nextDateShownAfter } from './tests/brute-force';
import { anyZone, anyMoment } from './tests/moments';
import { thrownBy } from './tests/thrown-by';
import { parseTimeZone } from './zones/time-zone';

/** [what happens, zone, as of, the next change, the day it is then] */
const nights = [
  ['London, an ordinary winter midnight', 'Europe/London', '2021-01-10T12:00Z', '2021-01-11T00:00Z', '2021-01-11'],
  ['London, the night the clocks jump', 'Europe/London', '2021-03-28T00:30Z', '2021-03-28T23:00Z', '2021-03-29'],
  ['London, the night they go back', 'Europe/London', '2021-10-31T00:30Z', '2021-11-01T00:00Z', '2021-11-01'],
  [
    'London, the last millisecond of a day',
    'Europe/London',
    '2021-04-11T22:59:59.999Z',
    '2021-04-11T23:00Z',
    '2021-04-12',
  ],
  ['London, the first millisecond of a day', 'Europe/London', '2021-04-11T23:00Z', '2021-04-12T23:00Z', '2021-04-13'],
  ['Auckland, a leap day', 'Pacific/Auckland', '2020-02-28T12:00Z', '2020-02-29T11:00Z', '2020-03-01'],
  ['Kolkata, half an hour off', 'Asia/Kolkata', '2021-04-12T18:29:59Z', '2021-04-12T18:30Z', '2021-04-13'],
  ['Kathmandu, three quarters off', 'Asia/Kathmandu', '2021-04-12T12:00Z', '2021-04-12T18:15Z', '2021-04-13'],
  ['Los Angeles, west of Greenwich', 'America/Los_Angeles', '2021-04-12T05:46Z', '2021-04-12T07:00Z', '2021-04-12'],
  [
    'Kiritimati, the first to see a new year',
    'Pacific/Kiritimati',
    '2020-12-31T09:59:59Z',
    '2020-12-31T10:00Z',
    '2021-01-01',
  ],
  ['Niue, the last to see it', 'Pacific/Niue', '2021-01-01T10:59:59Z', '2021-01-01T11:00Z', '2021-01-01'],
  ['Lord Howe, half an hour back', 'Australia/Lord_Howe', '2021-04-03T13:30Z', '2021-04-04T13:30Z', '2021-04-05'],
  ['Troll, two hours on', 'Antarctica/Troll', '2021-03-28T00:30Z', '2021-03-28T22:00Z', '2021-03-29'],
  [
    'São Paulo, a midnight that is skipped',
    'America/Sao_Paulo',
    '2018-11-03T12:00Z',
    '2018-11-04T03:00Z',
    '2018-11-04',
  ],
  [
    'São Paulo, clocks go back at midnight into the day that was ending',
    'America/Sao_Paulo',
    '2018-02-17T12:00Z',
    '2018-02-18T03:00Z',
    '2018-02-18',
  ],
  ['Cairo, a midnight that is skipped', 'Africa/Cairo', '2014-05-15T12:00Z', '2014-05-15T22:00Z', '2014-05-16'],
  ['Beirut, a midnight that is skipped', 'Asia/Beirut', '2021-03-27T12:00Z', '2021-03-27T22:00Z', '2021-03-28'],
  ['Gaza, a midnight that is skipped', 'Asia/Gaza', '2015-03-27T12:00Z', '2015-03-27T22:00Z', '2015-03-28'],
  ['Apia, a day that is skipped', 'Pacific/Apia', '2011-12-29T12:00Z', '2011-12-30T10:00Z', '2011-12-31'],
  ['Kwajalein, a day that is skipped', 'Pacific/Kwajalein', '1993-08-20T20:00Z', '1993-08-21T12:00Z', '1993-08-22'],
  ['Kwajalein, a day of 47 hours', 'Pacific/Kwajalein', '1969-09-29T13:00Z', '1969-10-01T12:00Z', '1969-10-01'],
  [
    "St. John's, midnight for the first time",
    'America/St_Johns',
    '2006-10-29T02:29Z',
    '2006-10-29T02:30Z',
    '2006-10-29',
  ],
  [
    "St. John's, a minute later back into the day before",
    'America/St_Johns',
    '2006-10-29T02:30Z',
    '2006-10-29T02:31Z',
    '2006-10-28',
  ],
  ["St. John's, midnight again", 'America/St_Johns', '2006-10-29T02:31Z', '2006-10-29T03:30Z', '2006-10-29'],
  [
    'Monrovia, a local mean time with seconds',
    'Africa/Monrovia',
    '1960-06-01T00:00Z',
    '1960-06-01T00:44:30Z',
    '1960-06-01',
  ],
] as const;

describe('nextDateChange', () => {
  it.each(nights)('%s', (_case, zone, asOf, change, day) => {
    const timeZone = parseTimeZone(zone);
    expect(nextDateChange(parseInstant(asOf), timeZone)).toBe(parseInstant(change));
    expect(civilDateAt(parseInstant(change), timeZone)).toBe(day);
  });

  it('agrees with a calendar watched minute by minute, in any zone, 1900 to 2100, mostly about changes of clocks', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (timeZone, moment) => {
        const asOf = toInstant(moment(timeZone));
        expect(civilDateAt(asOf, timeZone)).toBe(dateShownAt(toMilliseconds(asOf), timeZone));
        expect(nextDateChange(asOf, timeZone)).toBe(toInstant(nextDateShownAfter(toMilliseconds(asOf), timeZone)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the ends of the calendar', () => {
  const [london, moscow, niue] = [
    parseTimeZone('Europe/London'),
    parseTimeZone('Europe/Moscow'),
    parseTimeZone('Pacific/Niue'),
  ];

  it('knows no change after the last midnight of the year 9999', () => {
    expect(nextDateChange(parseInstant('9999-12-31T00:00Z'), london)).toBeNull();
    expect(nextDateChange(parseInstant('9999-12-30T23:59Z'), london)).toBe('9999-12-31T00:00:00.000Z');
  });

  it.each([
    ['Moscow is already in the year 10000', moscow, '9999-12-31T21:00Z'],
    ['Niue is still in the year before 1', niue, '0001-01-01T00:00Z'],
  ])('refuses a date when %s', (_case, timeZone, asOf) => {
    expect(thrownBy(() => civilDateAt(parseInstant(asOf), timeZone)).code).toBe('DATELINE_OUT_OF_RANGE');
  });
});
