import { writeChangeCursor } from './change-cursor';
import { ParameterRefusal } from '../refusals/parameter-refusal';
import { readChangesQuery } from './changes-query';

const place = { stream: '0123456789abcdef', position: 7 };

test('asks for the first hundred where nothing is said', () => {
  expect(readChangesQuery({})).toEqual({ since: null, limit: 100 });
});

test('takes a cursor and a limit', () => {
  const asked = { since: writeChangeCursor(place), limit: '1000' };
  expect(readChangesQuery(asked)).toEqual({ since: place, limit: 1000 });
  expect(readChangesQuery({ limit: '1' }).limit).toBe(1);
});

test.each<[string, Record<string, unknown>, string]>([
  ['another parameter', { locale: 'en' }, 'locale'],
  ['a cursor that is none', { since: 'yesterday' }, 'since'],
  ['an empty cursor', { since: '' }, 'since'],
  ['two cursors', { since: ['a', 'b'] }, 'since'],
  ['one cursor as a list', { since: [writeChangeCursor(place)] }, 'since'],
  ['no rows', { limit: '0' }, 'limit'],
  ['one row too many', { limit: '1001' }, 'limit'],
  ['half a row', { limit: '1.5' }, 'limit'],
  ['rows in words', { limit: 'ten' }, 'limit'],
  ['rows with a zero before them', { limit: '010' }, 'limit'],
  ['two limits', { limit: ['1', '2'] }, 'limit'],
])('refuses %s', (_what, query, parameter) => {
  const read = () => readChangesQuery(query);
  expect(read).toThrow(ParameterRefusal);
  expect(read).toThrow(`"${parameter}"`);
});
