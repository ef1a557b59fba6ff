import { parseInstant } from '../../../core';
import { clockFields } from './clock-fields';

const asOf = parseInstant('2021-04-12T05:46:00Z');

it('tells the time, the date, the offset and when the offset changes', () => {
  expect(clockFields({ timeZone: 'Europe/London' }, asOf)).toEqual({
    time: '06:46',
    date: '2021-04-12',
    offset: '+01:00',
    abbreviation: 'BST',
    asOf,
    nextTransitionAt: '2021-10-31T01:00:00.000Z',
    nextOffset: '+00:00',
  });
});

it('has no next transition where none is known', () => {
  expect(clockFields({ timeZone: 'Europe/Moscow' }, asOf)).toMatchObject({
    time: '08:46',
    nextTransitionAt: null,
    nextOffset: null,
  });
});

it.each<[string, unknown]>([
  ['a draft without a time zone', null],
  ['a time zone stored past Strapi', 'Mars/Olympus'],
])('is null throughout for %s', (_title, timeZone) => {
  const nothing = { time: null, date: null, offset: null, abbreviation: null };
  expect(clockFields({ timeZone }, asOf)).toEqual({ ...nothing, nextTransitionAt: null, nextOffset: null, asOf });
});
