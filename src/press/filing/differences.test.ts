import { differencesOf } from './differences';
import { comparable, isSameValue } from './same-value';

const between = (here: unknown, page: unknown) => {
  const [one] = differencesOf(['field'], { field: here }, { field: page });
  return [one?.here, one?.page];
};

const paragraph = (text: string) => ({
  type: 'paragraph',
  children: [
    { type: 'text', text },
    { type: 'text', text: '!' },
  ],
});

test.each<readonly [string, unknown, readonly [string, string]]>([
  ['text', 'Harbour', ['Harbour', '']],
  ['a number', 5, ['5', '']],
  ['a truth', false, ['false', '']],
  ['nothing', null, ['', '']],
  ['nothing at all', undefined, ['', '']],
  ['blocks', [paragraph('One'), paragraph(''), paragraph('Two')], ['One! / ! / Two!', '']],
  ['a list with gaps', ['a', null, '', 'b'], ['a / b', '']],
  [
    'a byline',
    [{ id: 3, key: 'k', function: 'speaker', name: 'Ada', post: null, person: { documentId: 'x' } }],
    ['Ada', ''],
  ],
  ['a turn', { role: 'question', speaker: 'Ada', aside: 'to both' }, ['Ada, to both', '']],
  ['a part with a type', { type: 'phone', value: '12' }, ['phone, 12', '']],
])('%s reads as it is said', (_what, value, shown) => expect(between(value, null)).toEqual(shown));

test('every field is compared under its name', () => {
  expect(differencesOf(['one', 'other'], { one: 'a', other: 'b' }, { one: 'c', other: 'd' })).toEqual([
    { field: 'one', here: 'a', page: 'c' },
    { field: 'other', here: 'b', page: 'd' },
  ]);
});

const letters = (count: number) => 'x'.repeat(count);

test.each<readonly [string, string, string, readonly [string, string]]>([
  [
    'forty letters before the first that differs',
    `${letters(40)}a`,
    `${letters(40)}b`,
    [`${letters(40)}a`, `${letters(40)}b`],
  ],
  ['more before it are left out', `${letters(41)}a`, `${letters(41)}b`, [`…${letters(40)}a`, `…${letters(40)}b`]],
  ['a text that goes on is longer', letters(50), `${letters(50)}a`, [`…${letters(40)}`, `…${letters(40)}a`]],
  ['a text that ends sooner', `${letters(50)}ab`, letters(50), [`…${letters(40)}ab`, `…${letters(40)}`]],
  ['a hundred and sixty letters', `a${letters(159)}`, 'b', [`a${letters(159)}`, 'b']],
  ['one more is cut', `a${letters(160)}`, 'b', [`a${letters(159)}…`, 'b']],
  ['letters of two halves are one', '𝒜'.repeat(200), 'b', [`${'𝒜'.repeat(160)}…`, 'b']],
])('%s', (_what, here, page, shown) => expect(between(here, page)).toEqual(shown));

describe('the same value', () => {
  test.each<readonly [string, unknown, unknown, boolean]>([
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ['what the database adds', [{ id: 7, key: 'k', a: 1 }], [{ a: 1 }], true],
    ['gaps', { a: 1, b: null, c: undefined }, { a: 1 }, true],
    ['nothing and nothing', undefined, null, true],
    ['another value', { a: 1 }, { a: 2 }, false],
    ['another order of a list', [1, 2], [2, 1], false],
    ['nothing and an empty text', null, '', false],
    ['nothing and no', null, false, false],
    ['an object and a list', {}, [], false],
    ['deep below', [{ a: [{ b: 1, id: 1 }] }], [{ a: [{ b: 1, id: 2 }] }], true],
  ])('%s', (_what, one, other, isSame) => expect(isSameValue(one, other)).toBe(isSame));

  test('its keys stand in one order', () => {
    expect(JSON.stringify(comparable({ c: 1, a: { e: 1, d: 2 }, b: 3 }))).toBe('{"a":{"d":2,"e":1},"b":3,"c":1}');
  });
});
