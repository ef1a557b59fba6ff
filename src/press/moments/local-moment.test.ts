import fc from 'fast-check';
import { parseTimeZone, timeZoneNames, toInstant, type TimeZone } from 'strapi-plugin-dateline/core';
import { dueInstant } from './due-instant';
import { momentAt, readLocalTime } from './local-moment';
import { nextAttemptAt } from '../schedule/next-attempt';
import { sayAmbiguity, sayMoment } from './say-moment';
import { sayInEnglish } from '../refusals/refusals';

const zone = (name: string): TimeZone => parseTimeZone(name);

const onceRows: readonly (readonly [string, string, string, string])[] = [
  ['London in winter', '2031-01-15T12:00', 'Europe/London', '2031-01-15T12:00:00.000Z'],
  ['London in summer', '2031-07-15T12:00', 'Europe/London', '2031-07-15T11:00:00.000Z'],
  ['to the second', '2031-07-15T12:00:05', 'Europe/London', '2031-07-15T11:00:05.000Z'],
  ['a half-hour zone', '2031-03-01T00:15', 'Asia/Kolkata', '2031-02-28T18:45:00.000Z'],
  ['west of Greenwich, a leap day', '2028-02-29T23:30', 'America/St_Johns', '2028-03-01T03:00:00.000Z'],
  ['east of the date line', '2031-01-01T00:00', 'Pacific/Kiritimati', '2030-12-31T10:00:00.000Z'],
  ['the last minute before the clocks jump', '2031-03-30T00:59', 'Europe/London', '2031-03-30T00:59:00.000Z'],
  ['the first minute after', '2031-03-30T02:00', 'Europe/London', '2031-03-30T01:00:00.000Z'],
];

test.each(onceRows)('%s: %s in %s is %s', (_case, localTime, timeZone, at) => {
  expect(readLocalTime(localTime, zone(timeZone))).toMatchObject({ kind: 'once', moment: { localTime, at } });
});

const doubtfulRows: readonly (readonly [string, string, string, string, string, string])[] = [
  ['the clocks jump', '2031-03-30T01:30', 'Europe/London', 'never', '2031-03-30T00:30', '2031-03-30T02:30'],
  [
    'they jump by half an hour',
    '2031-10-05T02:15',
    'Australia/Lord_Howe',
    'never',
    '2031-10-05T01:45',
    '2031-10-05T02:45',
  ],
  ['the day is left out', '2011-12-30T12:00', 'Pacific/Apia', 'never', '2011-12-29T12:00', '2011-12-31T12:00'],
  ['the hour comes twice', '2031-10-26T01:30', 'Europe/London', 'twice', '2031-10-26T01:30', '2031-10-26T01:30'],
  ['west of Greenwich', '2031-11-02T01:30', 'America/New_York', 'twice', '2031-11-02T01:30', '2031-11-02T01:30'],
];

test.each(doubtfulRows)('%s: %s in %s exists %s', (_case, localTime, timeZone, kind, first, second) => {
  const reading = readLocalTime(localTime, zone(timeZone));
  expect(reading).toMatchObject({ kind, candidates: [{ localTime: first }, { localTime: second }] });
});

test('an hour that comes twice is chosen by its offset', () => {
  const read = (offset: string) => readLocalTime('2031-10-26T01:30', zone('Europe/London'), offset);
  expect(read('+01:00')).toMatchObject({ kind: 'once', moment: { at: '2031-10-26T00:30:00.000Z' } });
  expect(read('+00:00')).toMatchObject({ kind: 'once', moment: { at: '2031-10-26T01:30:00.000Z' } });
  expect(read('+02:00').kind).toBe('twice');
});

test.each([
  '',
  '2031-02-30T12:00',
  '2031-03-05',
  '2031-03-05T24:00',
  '2031-03-05T12:60',
  '2031-03-05 12:00',
  '2031-03-05T12:00Z',
])('“%s” is no local time', (localTime) => {
  expect(() => readLocalTime(localTime, zone('Europe/London'))).toThrow(/expected/);
});

test('both candidates are named in one sentence', () => {
  const say = (localTime: string) => {
    const reading = readLocalTime(localTime, zone('Europe/London'));
    return reading.kind === 'once' ? '' : sayInEnglish(sayAmbiguity(localTime, zone('Europe/London'), reading));
  };
  expect(say('2031-03-30T01:30')).toBe(
    '2031-03-30 01:30 does not exist in Europe/London, where the clocks jump over it: choose ' +
      '2031-03-30 00:30 (+00:00, 2031-03-30T00:30:00.000Z) or 2031-03-30 02:30 (+01:00, 2031-03-30T01:30:00.000Z).',
  );
  expect(say('2031-10-26T01:30')).toBe(
    '2031-10-26 01:30 exists twice in Europe/London, where the clocks are put back: give the offset of ' +
      '2031-10-26 01:30 (+01:00, 2031-10-26T00:30:00.000Z) or of 2031-10-26 01:30 (+00:00, 2031-10-26T01:30:00.000Z).',
  );
});

test('a moment is said with its offset and its zone', () => {
  const at = toInstant(Date.parse('2031-07-15T11:00Z'));
  expect(sayMoment(at, zone('Europe/London'))).toBe('2031-07-15 12:00 (+01:00, Europe/London)');
});

test('every instant, read off a wall clock anywhere and given back with its offset, is itself', () => {
  const anyTime = fc.integer({ min: Date.parse('1975-01-01'), max: Date.parse('2037-12-31') });
  fc.assert(
    fc.property(anyTime, fc.constantFrom(...timeZoneNames()), (ms, timeZone) => {
      const at = toInstant(ms - (ms % 1000));
      const { localTime, offset } = momentAt(at, timeZone);
      // Liberia kept 44 minutes and 30 seconds until 1972; since 1975 every offset is whole minutes.
      expect(readLocalTime(localTime, timeZone, offset)).toMatchObject({ kind: 'once', moment: { at } });
    }),
    { numRuns: 2000 },
  );
});

describe('a stored local time by today’s rules', () => {
  const stored = { localTime: '2031-07-15T12:00', timeZone: zone('Europe/London'), offset: '+01:00' };

  test('keeps the instant where nothing has changed', () => {
    const at = toInstant(Date.parse('2031-07-15T11:00Z'));
    expect(dueInstant({ ...stored, at })).toBe(at);
  });

  test('moves the instant and not the local time where the rules were others when it was set', () => {
    const at = toInstant(Date.parse('2031-07-15T12:00Z'));
    expect(dueInstant({ ...stored, at })).toBe('2031-07-15T11:00:00.000Z');
  });

  test('keeps the instant where the new rules leave no such time', () => {
    const at = toInstant(Date.parse('2031-03-30T01:30Z'));
    expect(dueInstant({ ...stored, localTime: '2031-03-30T01:30', at })).toBe(at);
  });

  /** Half past one, on the night when London's clocks go back from two to one; the instant that it was when it was set. */
  const repeatedRows: readonly (readonly [string, string, string, string])[] = [
    ['the first half past one stays the first', '+01:00', '2031-10-26T00:30Z', '2031-10-26T00:30:00.000Z'],
    ['the second stays the second', '+00:00', '2031-10-26T01:30Z', '2031-10-26T01:30:00.000Z'],
    ['the first, whose instant was an hour late', '+01:00', '2031-10-26T01:30Z', '2031-10-26T00:30:00.000Z'],
    ['the second, whose instant was an hour early', '+00:00', '2031-10-26T00:30Z', '2031-10-26T01:30:00.000Z'],
    ['set by clocks further east: the nearer is the first', '+03:00', '2031-10-25T22:30Z', '2031-10-26T00:30:00.000Z'],
    ['set by clocks further west: the second', '-01:00', '2031-10-26T02:30Z', '2031-10-26T01:30:00.000Z'],
    ['set just between the two: the second, as it is later', '+00:30', '2031-10-26T01:00Z', '2031-10-26T01:30:00.000Z'],
    ['a minute nearer to the first', '+00:31', '2031-10-26T00:59Z', '2031-10-26T00:30:00.000Z'],
  ];

  test.each(repeatedRows)('in an hour that comes twice: %s', (_case, offset, at, due) => {
    const repeated = { localTime: '2031-10-26T01:30', timeZone: zone('Europe/London'), offset };
    expect(dueInstant({ ...repeated, at: toInstant(Date.parse(at)) })).toBe(due);
  });

  const borderRows: readonly (readonly [string, string, string, string])[] = [
    ['the last minute before it', '2031-10-26T00:59', '+00:00', '2031-10-25T23:59:00.000Z'],
    ['its first minute, read again', '2031-10-26T01:00', '+00:00', '2031-10-26T01:00:00.000Z'],
    ['its last minute, read for the first time', '2031-10-26T01:59', '+01:00', '2031-10-26T00:59:00.000Z'],
    ['the first minute after it', '2031-10-26T02:00', '+01:00', '2031-10-26T02:00:00.000Z'],
  ];

  test.each(borderRows)('at the borders of that hour: %s', (_case, localTime, offset, due) => {
    const at = toInstant(Date.parse('2031-10-26T12:00Z'));
    expect(dueInstant({ localTime, timeZone: zone('Europe/London'), offset, at })).toBe(due);
  });
});

test('a failure is tried again after 1, 5, 30 and 120 seconds, and then given up', () => {
  expect([1, 2, 3, 4, 5].map((failures) => nextAttemptAt(failures, 0))).toEqual([1000, 5000, 30_000, 120_000, null]);
});
