import { gather } from './holding';

test.each<[string, readonly (number | null | undefined)[], number | null]>([
  ['nothing was told', [], null],
  ['nothing that time alters', [null, undefined], null],
  ['one part that time alters', [null, 7, undefined], 7],
  ['the shortest counts', [9, 7, 8], 7],
  ['the beginning of 1970 is a time, too', [5, 0], 0],
])('%s: it holds until %j', (_what, told, until) => {
  const holdings = told.map((validUntil) => (validUntil === undefined ? {} : { validUntil }));
  expect(gather(holdings).validUntil).toBe(until);
});

test('tags of all parts count, each once', () => {
  expect([...gather([{ tags: ['a', 'b'] }, {}, { tags: ['b', 'c'] }]).tags]).toEqual(['a', 'b', 'c']);
});
