import { isKnown, lastModifiedOf } from './conditions';

const entityTag = '"abc"';
const lastModified = 'Sat, 29 Mar 2031 12:00:00 GMT';

test.each<[string, string | undefined, string | undefined, boolean]>([
  ['nothing is asked', undefined, undefined, false],
  ['the same tag', '"abc"', undefined, true],
  ['the same tag among others', '"x", "abc" , "y"', undefined, true],
  ['the same tag, taken for weak', 'W/"abc"', undefined, true],
  ['another tag', '"abcd"', undefined, false],
  ['the tag of another encoding', '"abc-br"', undefined, false],
  ['the tag without its quotes', 'abc', undefined, false],
  ['whatever there is', '*', undefined, true],
  ['no tag at all', '', undefined, false],
  ['of that second', undefined, lastModified, true],
  ['of a later one', undefined, 'Sat, 29 Mar 2031 12:00:01 GMT', true],
  ['of an earlier one', undefined, 'Sat, 29 Mar 2031 11:59:59 GMT', false],
  ['of no time', undefined, 'yesterday', false],
  ['another tag, though of that second', '"x"', lastModified, false],
  ['the same tag, though of an earlier second', '"abc"', 'Sat, 29 Mar 2031 11:59:59 GMT', true],
])('%s', (_what, ifNoneMatch, ifModifiedSince, known) => {
  expect(isKnown({ ifNoneMatch, ifModifiedSince }, { entityTag, lastModified })).toBe(known);
});

test('without a time of its own nothing is known by one', () => {
  const asked = { ifNoneMatch: undefined, ifModifiedSince: 'Sat, 29 Mar 2050 12:00:00 GMT' };
  expect(isKnown(asked, { entityTag, lastModified: null })).toBe(false);
});

const noon = Date.parse(lastModified);

test.each<[string, number, number, string | null]>([
  ['made at a second, asked then', noon, noon, lastModified],
  ['made within a second that is not over', noon - 999, noon - 1, null],
  ['made within a second, asked at its end', noon - 999, noon, lastModified],
  ['made within a second, asked later', noon - 1, noon + 5_000, lastModified],
  ['made a moment after a second', noon + 1, noon + 999, null],
])('%s: %s', (_what, madeAt, now, said) => expect(lastModifiedOf(madeAt, now)).toBe(said));

test('of two that were made within one second neither is taken for the other', () => {
  const [first, second, later] = [noon + 100, noon + 600, noon + 5_000];
  // The first has no time as long as it may be followed by a second one.
  expect(lastModifiedOf(first, second)).toBeNull();
  expect(lastModifiedOf(second, later)).toBe('Sat, 29 Mar 2031 12:00:01 GMT');
});
