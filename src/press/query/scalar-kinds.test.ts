import { sayInEnglish } from '../refusals/refusals';
import { expectedOf, fits, fitsWritten, scalarKindOf, type ScalarKind } from './scalar-kinds';

test.each<readonly [string, string | undefined]>([
  ...['string', 'text', 'richtext', 'uid', 'email', 'password', 'enumeration'].map((type) => [type, 'text'] as const),
  ...['increments', 'integer'].map((type) => [type, 'integer'] as const),
  ...['float', 'decimal'].map((type) => [type, 'number'] as const),
  ...['datetime', 'timestamp'].map((type) => [type, 'instant'] as const),
  ...['json', 'blocks'].map((type) => [type, 'json'] as const),
  ...(['biginteger', 'boolean', 'date', 'time'] as const).map((type) => [type, type.replace('bigi', 'bigI')] as const),
  ['relation', undefined],
  ['constructor', undefined],
])('an attribute of the type %s holds %s', (type, kind) => {
  expect(scalarKindOf({ type })).toBe(kind);
});

test.each<readonly [ScalarKind, readonly unknown[], readonly unknown[]]>([
  ['text', ['', 'a', 5, true], [null, undefined, {}, ['a']]],
  ['integer', ['0', '+5', '-2147483648', 2147483647, 5n], ['', '2147483648', '-2147483649', '1.5', 1.5, '5x', null]],
  ['bigInteger', ['9223372036854775807', '-9223372036854775808', 5n], ['9223372036854775808', '1e3', true, null]],
  [
    'number',
    ['1.5', '-1', '+1', 5, '1e3', '1E-3', '1e+3', 1.5],
    ['', '1.', '.5', '1e', '1e1000', '0x5', NaN, 1e300, true, null],
  ],
  ['boolean', [true, false, 'true', 'false', 't', 'f', '1', '0', 1, 0], ['yes', '', 2, 'TRUE', null]],
  [
    'date',
    ['2026-03-01', '2026-03-01T12:00', '2026-03-01T12:00:00Z', new Date(0)],
    ['2026-02-30', 'x2026-03-01', '2026-03-01x', 0, null],
  ],
  [
    'time',
    ['00:00:00', '23:59:59', '12:30:00.1', '12:30:00.123'],
    ['24:00:00', '12:60:00', '12:30', '12:30:00.', '12:30:00.x', '12:30:00.1234', 'x12:30:00', 5],
  ],
  [
    'instant',
    ['2026-03-01T12:00Z', '2026-03-01T12:00:00.000+03:00', '2026-03-01T12:00-0300', new Date(0)],
    ['2026-03-01T12:00', '2026-03-01', '2026-03-01T12:00+3', '2026-03-01T12:00Zx', new Date(NaN), 0, null],
  ],
  ['json', [{}, null, 'a'], []],
])('a value of the kind %s may be any of %j, and none of %j', (kind, good, bad) => {
  expect(good.filter((value) => !fits[kind](value))).toEqual([]);
  expect(bad.filter((value) => fits[kind](value))).toEqual([]);
});

test.each<readonly [string, ScalarKind, unknown, boolean]>([
  ['a text', 'text', 'a', true],
  ['a number for a text', 'text', 5, false],
  ['a day', 'date', '2026-03-01', true],
  ['a moment for a day', 'date', '2026-03-01T12:00:00Z', false],
  ['a day that is a Date', 'date', new Date(0), true],
  ['a moment', 'instant', '2026-03-01T12:00:00Z', true],
  ['a number', 'integer', 5, true],
])('who writes %s is right: %s, %j, %j', (_what, kind, value, isRight) => {
  expect(fitsWritten(kind, value)).toBe(isRight);
});

test.each<readonly [ScalarKind, RegExp]>([
  ['text', /^text$/],
  ['integer', /32/],
  ['bigInteger', /64/],
  ['number', /^a number$/],
  ['boolean', /true.*false/],
  ['date', /2026-|\d{4}-\d\d-\d\d/],
  ['time', /\d\d:\d\d/],
  ['instant', /Z/],
  ['json', /^JSON$/],
])('what is expected of the kind %s can be said', (kind, words) => {
  const expected = expectedOf[kind];
  expect(typeof expected === 'string' ? expected : sayInEnglish(expected)).toMatch(words);
});
