import { placeAt, placeDetails, sayPlace } from './place';

it.each([
  ['at the beginning', 'one', 0, { line: 1, column: 1 }],
  ['within a line', 'one', 2, { line: 1, column: 3 }],
  ['at the end of a line', 'one\ntwo', 3, { line: 1, column: 4 }],
  ['on the next line', 'one\ntwo', 4, { line: 2, column: 1 }],
  ['behind a character of two units', '😀 {', 3, { line: 1, column: 3 }],
])('a place %s is told by line and column', (_case, message, offset, place) => {
  expect(placeAt(message, offset)).toEqual(place);
});

it('a place is said and given to programs, and is neither where it is not known', () => {
  const place = { line: 2, column: 5 };
  expect([sayPlace(place), placeDetails(place)]).toEqual([{ code: 'dateline.place', ...place }, place]);
  expect([sayPlace(undefined), placeDetails(undefined)]).toEqual(['', {}]);
});
