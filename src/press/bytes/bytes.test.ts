import { dataFault } from './data-fault';
import { findBadText } from './find-bad-text';
import { addressFault } from './read-address';
import { sayInEnglish } from '../refusals/refusals';

test.each<readonly [string, unknown]>([
  ['plain data', { data: { title: 'Речь', list: [1, null, true] } }],
  ['whole pairs', 'a 🙂 b'],
  ['a day', new Date(0)],
])('%s are text', (_what, value) => expect(findBadText(value)).toBeNull());

test.each<readonly [string, unknown, string]>([
  ['NUL in a list', { a: [{ b: '\0' }] }, 'a.0.b'],
  ['a lone first half', { a: 'x\ud83d' }, 'a'],
  ['a lone second half', ['\ude42x'], '0'],
  ['NUL in a name', { 'a\0': 1 }, 'a\0'],
  ['the prototype', JSON.parse('{"a":{"__proto__":{}}}'), 'a.__proto__'],
  ['a name that every object has', { data: { title: 'Opening', toString: { id: 'x' } } }, 'data.toString'],
  ['another such name', { data: { valueOf: 1 } }, 'data.valueOf'],
])('%s is found', (_what, value, path) => expect(findBadText(value)?.path).toBe(path));

test('what is nested without end is given up', () => {
  const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], 'a');
  expect(findBadText(deep)?.fault).toBe('more than 64 levels');
});

test.each([
  ['/api/speeches?q=100%25', null],
  ['/en/speeches/%D1%80%D0%B5%D1%87%D1%8C', null],
  ['/api/speeches?q=100%', 'percent signs'],
  ['/en/speeches/%ED%A0%80', 'percent signs'],
  ['/en/speeches/a%00', 'characters that are none'],
  [`/api/speeches?${'a'.repeat(101)}`, '101 characters'],
])('the address %s: %s', (url, fault) => {
  const found = addressFault(url, 100);
  expect(found === null ? null : sayInEnglish(found)).toEqual(fault === null ? null : expect.stringContaining(fault));
});

function misread(file: string, borrowed?: string): TypeError {
  const error = new TypeError("Cannot destructure property 'email' of 'undefined' as it is undefined.");
  const before = borrowed === undefined ? '' : `\n    at ${borrowed} (<anonymous>)`;
  error.stack = `${error.message}${before}\n    at Object.register (${file}:285:3)\n    at next (/app/node_modules/koa/a.js:1:1)`;
  return error;
}

const coded = (code: string) => Object.assign(new Error('x'), { code });

test.each<readonly [string, unknown, boolean]>([
  ['bytes that are no text', coded('22021'), true],
  ['a number out of range', coded('22003'), true],
  ['a broken rule of uniqueness', coded('23505'), true],
  ['the same of SQLite', coded('SQLITE_CONSTRAINT_UNIQUE'), true],
  [
    'a type that SQLite cannot bind',
    new TypeError('SQLite3 can only bind numbers, strings, bigints, buffers, and null'),
    true,
  ],
  ['a compressed body that is none', coded('Z_DATA_ERROR'), true],
  ['a percent sign', new URIError('URI malformed'), true],
  ['a table that is missing', coded('42P01'), false],
  ['a lost connection', coded('ECONNRESET'), false],
  ['a mistake of the code', new TypeError('Cannot read properties of undefined'), false],
  ['a body that a handler of Strapi took apart', misread('/app/node_modules/@strapi/admin/dist/user.js'), true],
  ['the same by way of the platform', misread('/app/node_modules/@strapi/admin/dist/user.js', 'Function.keys'), true],
  ['the same in a file of the house', misread('/app/dist/src/desk/clock/now.js'), false],
  ['a body that a schema refused', Object.assign(new Error('x'), { name: 'ZodError' }), true],
  ['an id that is none', new Error('Invalid id, expected a string or integer, got {}'), true],
  ['a time that is none', Object.assign(new Error('x'), { name: 'InvalidDatetimeFormat' }), true],
  ['no error at all', 'x', false],
])('%s', (_what, error, isOfTheData) => expect(dataFault(error) !== null).toBe(isOfTheData));
