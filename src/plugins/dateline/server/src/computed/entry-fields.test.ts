import { parseInstant } from '../../../core';
import { entryFields } from './entry-fields';

const asOf = parseInstant('2021-04-12T05:46:00Z');
const counter = { since: 'from', until: 'to', timeZone: 'zone', message: 'phrase' };
const entry = { from: '2021-04-01', to: null, zone: 'Europe/London', phrase: '{days} days' };

function names(selected: object, locale: string | undefined = 'en', optIn: object = { counter }): string[] {
  return Object.keys(entryFields({ ...selected }, optIn, asOf, locale)).sort();
}

it('computes from the attributes that the type names', () => {
  expect(entryFields(entry, { counter }, asOf, 'en')).toMatchObject({ days: 11, text: '11 days', asOf });
  const stopped = { ...entry, to: '2021-04-05' };
  expect(entryFields(stopped, { counter }, asOf, 'en')).toMatchObject({ days: 4, text: '4 days', asOf });
});

it.each<[string, string]>([
  ['the first day', 'from'],
  ['the last day', 'to'],
  ['the time zone', 'zone'],
])('leaves the whole count out where %s was not selected', (_title, name) => {
  expect(names({ ...entry, [name]: undefined })).toEqual([]);
});

it('leaves only the text out where the message or the locale was not selected', () => {
  const count = ['asOf', 'breakdown', 'days', 'nextChangeAt'];
  expect(names({ ...entry, phrase: undefined })).toEqual(count);
  expect(Object.keys(entryFields(entry, { counter }, asOf, undefined)).sort()).toEqual(count);
  expect(names(entry)).toEqual([...count, 'text'].sort());
});

it('has null where the attribute was selected and is empty', () => {
  expect(entryFields({ ...entry, from: null }, { counter }, asOf, 'en')).toMatchObject({ days: null, text: null });
});

it('has no text where the type names no message', () => {
  const withoutMessage = { counter: { since: 'from', timeZone: 'zone' } };
  expect(names(entry, 'en', withoutMessage)).not.toContain('text');
});

it('shares one asOf between a counter and a clock', () => {
  const both = entryFields(entry, { counter, clock: { timeZone: 'zone' } }, asOf, 'en');
  expect(both).toMatchObject({ days: 11, time: '06:46', asOf });
});
