import { sayInEnglish } from '../refusals/refusals';
import { dataFault } from './data-fault';

const unstorable = 'A value does not fit where it was to be looked for or stored.';
const taken = 'This stands there already, or was saved by somebody else at the same moment.';

/** In words, as it is answered. */
const faultIn = (error: unknown) => {
  const said = dataFault(error);
  return said === null ? null : sayInEnglish(said);
};

const fault = (own: object) => faultIn(Object.assign(new Error('somewhere'), own));

test.each<readonly [string, string | null]>([
  ['23505', taken],
  ['SQLITE_CONSTRAINT_UNIQUE', taken],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', taken],
  ['22P02', unstorable],
  ['23502', unstorable],
  ['42804', unstorable],
  ['42846', unstorable],
  ['42883', unstorable],
  ['54001', unstorable],
  ['SQLITE_CONSTRAINT_NOTNULL', unstorable],
  ['SQLITE_MISMATCH', unstorable],
  ['SQLITE_TOOBIG', unstorable],
  ['SQLITE_RANGE', unstorable],
  ['Z_DATA_ERROR', 'The body is compressed, and damaged.'],
  ['42P01', null],
  ['122P02', null],
  ['22P021', null],
  ['SQLITE_BUSY', null],
  ['NOT_SQLITE_RANGE', null],
  ['ECONNREFUSED', null],
])('an error of the code %s: %s', (code, sentence) => expect(fault({ code })).toBe(sentence));

test.each<readonly [string, string | null]>([
  ['too many SQL variables', unstorable],
  ['Expression tree is too large (maximum depth 1000)', unstorable],
  ['parser stack overflow', unstorable],
  ['at most 64 tables in a join', unstorable],
  ['SQLite3 can only bind numbers, strings, bigints, buffers, and null', unstorable],
  ['The bound string, buffer, or bigint is too big', unstorable],
  ['Undefined binding(s) detected when compiling SELECT', unstorable],
  ['Expected a valid Number', unstorable],
  ['Expected a valid BigInteger', unstorable],
  ['Invalid id, expected a string or integer, got [object Object]', unstorable],
  [
    'Cannot delete a draft document',
    'A deletion takes the draft along with what is public of it, so a "status" has no place there.',
  ],
  ['Authentication requested', 'This is told only to somebody who has signed in.'],
  ['It says: Invalid id, expected a string or integer', null],
  ['Cannot delete a draft document twice', null],
  ['no such table: speeches', null],
])('an error that says “%s”: %s', (message, sentence) => expect(faultIn(new Error(message))).toBe(sentence));

const misread = 'The body or the query is not what this address takes.';

test.each<readonly [string, string | null]>([
  ['InvalidTimeFormat', unstorable],
  ['InvalidDateFormat', unstorable],
  ['InvalidDatetimeFormat', unstorable],
  ['InvalidRelationFormat', unstorable],
  ['InvalidFormat', null],
  ['AnInvalidDateFormat', null],
  ['InvalidDateFormatting', null],
  ['ZodError', misread],
  ['URIError', 'The address has percent signs that stand for no text.'],
])('an error called %s: %s', (name, sentence) => expect(fault({ name })).toBe(sentence));

describe('a mistake in taking a body apart', () => {
  const strapi = '    at create (/app/node_modules/@strapi/upload/dist/server/controllers/admin.js:1:1)';
  const house = '    at publish (/app/dist/src/desk/publish.js:1:1)';
  const lodash = '    at get (/app/node_modules/lodash/get.js:1:1)';
  const platform = '    at Array.map (<anonymous>)';
  const node = '    at process.processTicks (node:internal/process/task_queues:95:5)';
  const mistake = (message: string, frames: readonly string[], name = 'TypeError') =>
    fault({ name, message, stack: `${name}: ${message}\n${frames.join('\n')}` });

  test.each([
    "Cannot destructure property 'a' of undefined",
    "Cannot read properties of undefined (reading 'a')",
    'Cannot convert undefined or null to object',
    'files is not iterable',
    'name.trim is not a function',
  ])('is the sender’s where Strapi makes it: %s', (message) => {
    expect(mistake(message, [strapi, house])).toBe(misread);
  });

  test.each<readonly [string, readonly string[]]>([
    ['lodash', [lodash, strapi]],
    ['the platform', [platform, node, strapi]],
  ])('and where it has %s do it', (_what, frames) => expect(mistake('x is not iterable', frames)).toBe(misread));

  test.each<readonly [string, string | null]>([
    ['the house makes it', mistake('x is not iterable', [house, strapi])],
    ['nobody is named', mistake('x is not iterable', [])],
    ['all are borrowed', mistake('x is not iterable', [lodash, platform])],
    ['it is another mistake', mistake('x is wrong', [strapi])],
    ['it is no such error', mistake('x is not iterable', [strapi], 'RangeError')],
    ['the message stands in for a frame', mistake(`x is not iterable ${strapi}`, [house])],
  ])('is the house’s own where %s', (_what, sentence) => expect(sentence).toBeNull());

  test('is nobody’s without a trace', () => {
    expect(dataFault({ name: 'TypeError', message: 'x is not iterable' })).toBeNull();
  });
});

test.each([null, undefined, 'error', { message: 'at most 64 tables' }, { name: 'ZodError' }])(
  '%j is no error',
  (error) => expect(dataFault(error)).toBeNull(),
);
