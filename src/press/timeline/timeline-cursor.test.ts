import fc from 'fast-check';
import type { CivilDate } from 'strapi-plugin-dateline/core';
import { publicationTypeNames } from '../publication/publication-types';
import { readCursor, writeCursor, type TimelinePosition } from './timeline-cursor';

const position: TimelinePosition = {
  date: '2026-03-01' as CivilDate,
  dayOrder: 2,
  slug: 'opening-of-the-harbour',
  type: 'speech',
};

test('a cursor reads back as the position it was written from', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.constantFrom(...publicationTypeNames), (dayOrder, slug, type) => {
      const there = { ...position, dayOrder, slug, type };
      expect(readCursor(writeCursor(there))).toEqual(there);
    }),
  );
});

test.each([
  [-(2 ** 31), true],
  [2 ** 31 - 1, true],
  [2 ** 31, false],
  [-(2 ** 31) - 1, false],
])('an order of %i fits a column: %s', (dayOrder, fits) => {
  expect(readCursor(writeCursor({ ...position, dayOrder })) !== null).toBe(fits);
});

test('a cursor with any one character altered is refused', () => {
  const cursor = writeCursor(position);
  for (let index = 0; index < cursor.length; index += 1) {
    const other = cursor[index] === 'A' ? 'B' : 'A';
    expect(readCursor(cursor.slice(0, index) + other + cursor.slice(index + 1))).toBeNull();
  }
});

// Base64 writes three bytes as four characters: of the last one, none, two or four bits say nothing.
test.each(['harbour', 'harbours', 'harboured'])('a cursor behind “%s” has one last character', (slug) => {
  const cursor = writeCursor({ ...position, slug });
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const taken = [...digits].filter((digit) => readCursor(cursor.slice(0, -1) + digit) !== null);
  expect(taken).toEqual([cursor.at(-1)]);
});

test('these three are of each length that a cursor can have', () => {
  const lengths = ['harbour', 'harbours', 'harboured'].map((slug) => writeCursor({ ...position, slug }).length % 4);
  expect(lengths.sort()).toEqual([0, 2, 3]);
});

test('a cursor cut anywhere is refused', () => {
  const cursor = writeCursor(position);
  for (let length = 0; length < cursor.length; length += 1) {
    expect(readCursor(cursor.slice(0, length))).toBeNull();
  }
});

test.each([
  ['nothing', ''],
  ['a number', '2'],
  ['not base64url', 'a+b/c='],
  ['spaces', ' '],
  ['JSON of another shape', btoa('{"date":1}')],
])('%s is refused', (_case, text) => {
  expect(readCursor(text)).toBeNull();
});

test('arbitrary text never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => readCursor(text) === null));
});

/** One that was made up, its checksum right. */
const forged = (own: object) => writeCursor({ ...position, ...own } as TimelinePosition);

test.each<readonly [string, object]>([
  ['a day that is none', { date: '2026-02-30' }],
  ['no day', { date: null }],
  ['half a place', { dayOrder: 1.5 }],
  ['a place in words', { dayOrder: '2' }],
  ['an address that is a number', { slug: 5 }],
  ['an address with NUL', { slug: 'a\0' }],
  ['another type', { type: 'poem' }],
  ['a type that is a list', { type: ['speech'] }],
])('a cursor with %s is refused', (_what, own) => expect(readCursor(forged(own))).toBeNull());

test('nothing may stand around a cursor', () => {
  const cursor = writeCursor(position);
  for (const text of [`${cursor}=`, ` ${cursor}`, `${cursor}\n`]) expect(readCursor(text)).toBeNull();
});

/** A cursor around any text, sealed as its own are: FNV-1a in 32 bits before it, all in base64url. */
function sealed(text: string): string {
  let hash = 2_166_136_261n;
  for (const letter of Buffer.from(text, 'utf16le').filter((_byte, index) => index % 2 === 0)) {
    hash = ((hash ^ BigInt(letter)) * 16_777_619n) & 0xffff_ffffn;
  }
  return Buffer.from(hash.toString(16).padStart(8, '0') + text).toString('base64url');
}

const parts = ['2026-03-01', 2, 'opening', 'speech'];

test('a seal is what it says', () => {
  expect(readCursor(sealed(JSON.stringify(parts)))).toEqual({ ...position, slug: 'opening' });
});

test.each<readonly [string, string]>([
  ['too few parts', JSON.stringify(parts.slice(0, 3))],
  ['too many', JSON.stringify([...parts, 1])],
  ['an object for a list', JSON.stringify({ ...parts, length: 4 })],
  ['text that is no JSON', '[1,'],
  ['nothing', ''],
])('%s under a right seal are refused', (_what, text) => expect(readCursor(sealed(text))).toBeNull());

test('each sign that an address may have stands in some cursor, and reads back', () => {
  const slugs = Array.from({ length: 400 }, (_each, index) => `${'a'.repeat(index % 3)}???>>>${index}`);
  const cursors = slugs.map((slug) => writeCursor({ ...position, slug }));
  expect(cursors.every((cursor, index) => readCursor(cursor)?.slug === slugs[index])).toBe(true);
  expect([cursors.join('').includes('_'), cursors.join('').includes('-')]).toEqual([true, true]);
  expect(cursors.join('')).toMatch(/^[\w-]+$/);
});
