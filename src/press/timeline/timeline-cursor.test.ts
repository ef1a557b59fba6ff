import fc from 'fast-check';
import type { CivilDate } from 'strapi-plugin-dateline/core';
import { publicationTypeNames } from '../publication-types';
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

test('a cursor with any one character altered is refused', () => {
  const cursor = writeCursor(position);
  for (let index = 0; index < cursor.length; index += 1) {
    const other = cursor[index] === 'A' ? 'B' : 'A';
    expect(readCursor(cursor.slice(0, index) + other + cursor.slice(index + 1))).toBeNull();
  }
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
