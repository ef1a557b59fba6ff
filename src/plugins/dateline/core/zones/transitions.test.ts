import fc from 'fast-check';
import { dayMs } from '../civil-date';
import { clockFace } from '../clock-face';
import { parseInstant, toInstant, toMilliseconds } from '../instant';
import { isQuietBetween } from '../tests/brute-force';
import { anyMoment, anyZone } from '../tests/moments';
import { parseTimeZone } from './time-zone';
import { nextTransitionAt } from './transitions';

describe('nextTransitionAt', () => {
  it.each([
    ['London goes to winter time', 'Europe/London', '2021-04-12T05:46Z', '2021-10-31T01:00Z'],
    [
      'London goes to summer time, a millisecond later',
      'Europe/London',
      '2021-03-28T00:59:59.999Z',
      '2021-03-28T01:00Z',
    ],
    ['London has just gone to summer time', 'Europe/London', '2021-03-28T01:00Z', '2021-10-31T01:00Z'],
    ["London, over a year's end", 'Europe/London', '2021-12-31T23:59Z', '2022-03-27T01:00Z'],
    ['Moscow has given it up', 'Europe/Moscow', '2021-04-12T05:46Z', null],
    ['Moscow, before it gave it up', 'Europe/Moscow', '2013-01-01T00:00Z', '2014-10-25T22:00Z'],
    ['UTC never changes', 'Etc/UTC', '1850-01-01T00:00Z', null],
    ['Kolkata, decades before its next change', 'Asia/Kolkata', '1920-01-01T00:00Z', '1941-09-30T18:30Z'],
    ['Casablanca, back for Ramadan', 'Africa/Casablanca', '2021-04-01T00:00Z', '2021-04-11T02:00Z'],
    ['Casablanca, five weeks later on again', 'Africa/Casablanca', '2021-04-11T02:00Z', '2021-05-16T02:00Z'],
    ['Gaza, a week of winter time foretold', 'Asia/Gaza', '2040-10-19T00:00Z', '2040-10-20T00:00Z'],
    ['Recife, a week of summer time', 'America/Recife', '2000-10-08T03:00Z', '2000-10-15T02:00Z'],
    ['Apia skips a day', 'Pacific/Apia', '2011-12-01T00:00Z', '2011-12-30T10:00Z'],
    ['Troll, two hours', 'Antarctica/Troll', '2021-03-01T00:00Z', '2021-03-28T01:00Z'],
    ['Lord Howe, half an hour', 'Australia/Lord_Howe', '2021-04-01T00:00Z', '2021-04-03T15:00Z'],
    ['Manila leaves the American calendar', 'Asia/Manila', '0001-01-01T00:00Z', '1844-12-31T15:56:08Z'],
    ['London, four thousand years on, by the rule of today', 'Europe/London', '6021-04-12T00:00Z', '6021-10-31T01:00Z'],
    ["London, over a year's end far ahead", 'Europe/London', '2150-12-31T00:00Z', '2151-03-28T01:00Z'],
    ['London, before the last change of all', 'Europe/London', '9999-09-01T00:00Z', '9999-10-31T01:00Z'],
    ['London, past the last change before the year 10000', 'Europe/London', '9999-12-01T00:00Z', null],
  ])('%s', (_case, zone, asOf, expected) => {
    expect(nextTransitionAt(parseTimeZone(zone), parseInstant(asOf))).toBe(
      expected === null ? null : parseInstant(expected),
    );
  });

  it('finds the first change that clocks read every day would show, in any zone', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (timeZone, moment) => {
        const asOf = toInstant(moment(timeZone));
        const found = nextTransitionAt(timeZone, asOf);
        const soon = toMilliseconds(asOf) + 10 * 366 * dayMs;
        const quietUntil = found === null ? soon : Math.min(soon, toMilliseconds(found));
        expect(isQuietBetween(toMilliseconds(asOf), quietUntil, timeZone)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('finds the very millisecond', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (timeZone, moment) => {
        const found = nextTransitionAt(timeZone, toInstant(moment(timeZone)));
        fc.pre(found !== null);
        const before = toInstant(toMilliseconds(found) - 1);
        expect(clockFace(timeZone, found).offset).not.toBe(clockFace(timeZone, before).offset);
      }),
    );
  });
});
