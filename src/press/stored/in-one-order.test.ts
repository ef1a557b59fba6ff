import { inOneOrder } from './in-one-order';

const noon = new Date('2026-03-01T12:00:00Z');

test.each<readonly [string, unknown, unknown, string]>([
  ['an object', { b: 1, a: 2 }, { a: 2, b: 1 }, '{"a":2,"b":1}'],
  ['what is in it', { a: { d: 1, c: 2 } }, { a: { c: 2, d: 1 } }, '{"a":{"c":2,"d":1}}'],
  [
    'what is in a list, whose order means something',
    [{ b: 1, a: 2 }, 'a'],
    [{ a: 2, b: 1 }, 'a'],
    '[{"a":2,"b":1},"a"]',
  ],
  ['a value that is none', { b: null, a: undefined }, { a: undefined, b: null }, '{"b":null}'],
  ['a moment', { b: noon, a: 1 }, { a: 1, b: noon }, '{"a":1,"b":"2026-03-01T12:00:00.000Z"}'],
  ['nothing', null, null, 'null'],
  ['a word', 'word', 'word', '"word"'],
])('%s reads the same in whatever order it is written', (_what, one, other, written) => {
  expect(JSON.stringify(inOneOrder(one))).toBe(written);
  expect(JSON.stringify(inOneOrder(other))).toBe(written);
  expect(inOneOrder(one)).toEqual(one);
});
