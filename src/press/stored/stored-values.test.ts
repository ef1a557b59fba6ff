import { storedDay, storedInstant, storedNumber, storedText, storedTimeZone } from './stored-values';

test.each<readonly [unknown, string | null]>([
  ['Harbour', 'Harbour'],
  [' ', null],
  ['', null],
  [null, null],
  [5, null],
])('%j is the text %j', (value, text) => expect(storedText(value)).toBe(text));

test.each<readonly [unknown, number | null]>([
  [0, 0],
  [-1.5, -1.5],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  ['5', null],
  [null, null],
])('%p is the number %p', (value, number) => expect(storedNumber(value)).toBe(number));

test.each<readonly [unknown, string | null]>([
  ['2026-03-01', '2026-03-01'],
  ['2026-02-29', null],
  [undefined, null],
])('%j is the day %j', (value, day) => expect(storedDay(value)).toBe(day));

test.each<readonly [unknown, string | null]>([
  ['2026-03-01T12:00:00+03:00', '2026-03-01T09:00:00.000Z'],
  ['0001-01-02T00:00:00.000Z', '0001-01-02T00:00:00.000Z'],
  ['0001-01-01T23:59:59.999Z', null],
  ['9999-12-30T23:59:59.999Z', '9999-12-30T23:59:59.999Z'],
  ['9999-12-31T00:00:00.000Z', null],
  ['soon', null],
  [null, null],
  [undefined, null],
])('%j is the moment %j', (value, moment) => expect(storedInstant(value)).toBe(moment));

test.each<readonly [unknown, string | null]>([
  ['Europe/London', 'Europe/London'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['GMT+3', null],
  [null, null],
  [undefined, null],
])('%j is the zone %j', (value, zone) => expect(storedTimeZone(value)).toBe(zone));
