import { parseInstant } from '../../../core';
import { counterFields } from './counter-fields';

const asOf = parseInstant('2021-04-12T05:46:00Z');
const source = {
  since: '2018-03-04',
  timeZone: 'Europe/London',
  message: '{days, plural, one {# day} other {# days}} ({days})',
  locale: 'en',
};
const uncounted = { days: null, breakdown: null, text: null, asOf, nextChangeAt: null };

it('counts, words and dates the next change', () => {
  expect(counterFields(source, asOf)).toEqual({
    days: 1135,
    breakdown: { years: 3, months: 1, days: 8 },
    text: '1,135 days (1135)',
    asOf,
    nextChangeAt: '2021-04-12T23:00:00.000Z',
  });
});

it('words in the plural forms and the grouping of the locale', () => {
  const message = '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}';
  expect(counterFields({ ...source, message, locale: 'ru' }, asOf).text).toBe('1\u00a0135 дней');
});

it('stops at the last day', () => {
  const { days, nextChangeAt } = counterFields({ ...source, until: '2018-03-14' }, asOf);
  expect({ days, nextChangeAt }).toEqual({ days: 10, nextChangeAt: null });
});

it.each<[string, object]>([
  ['has no first day yet', { since: null }],
  ['has no time zone yet', { timeZone: undefined }],
  ['was stored past Strapi with a day that does not exist', { since: '2021-02-30' }],
  ['was stored past Strapi with a time zone that does not exist', { timeZone: 'Mars/Olympus' }],
])('is null throughout where the counter %s', (_title, change) => {
  expect(counterFields({ ...source, ...change }, asOf)).toEqual(uncounted);
});

it.each<[string, unknown]>([
  ['is absent', null],
  ['was stored past Strapi and does not parse', '{days'],
])('counts without a text where the message %s', (_title, message) => {
  expect(counterFields({ ...source, message }, asOf)).toMatchObject({ days: 1135, text: null });
});
