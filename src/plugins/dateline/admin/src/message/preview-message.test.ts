import { parseCivilDate, parseInstant, parseTimeZone } from '../../../core';
import { previewMessage } from './preview-message';

const russian = '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}';
const arabic = '{days, plural, zero {لا أيام} one {يوم} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}';
const asOf = parseInstant('2021-04-12T05:46:00Z');
const source = { since: parseCivilDate('2018-03-04'), timeZone: parseTimeZone('Europe/London') };

it.each([
  ['Russian', 'ru', russian, ['0 дней', '1 день', '2 дня', '5 дней', '21 день', '111 дней']],
  ['Arabic', 'ar', arabic, ['لا أيام', 'يوم', 'يومان', '5 أيام', '21 يومًا', '111 يومًا']],
  [
    'a form that is missing, as “other”',
    'en',
    '{days, plural, other {# days}}',
    ['0', '1', '2', '5', '21', '111'].map((n) => `${n} days`),
  ],
  ['the breakdown', 'en', '{months}/{monthDays}', ['0/0', '0/1', '0/2', '0/5', '0/21', '3/19']],
])('shows %s', (_title, locale, message, texts) => {
  expect(previewMessage(message, locale, source, asOf)?.samples.map(({ text }) => text)).toEqual(texts);
});

it('shows today’s count, as the counter’s zone has it', () => {
  expect(previewMessage(russian, 'ru', source, asOf)?.today).toEqual({ days: 1135, text: '1\u00a0135 дней' });
  const onTheEve = parseInstant('2021-04-11T22:59:00Z');
  expect(previewMessage(russian, 'ru', source, onTheEve)?.today?.days).toBe(1134);
});

it('stops today’s count at the last day', () => {
  const ended = { ...source, until: parseCivilDate('2018-03-10') };
  expect(previewMessage('{days}', 'en', ended, asOf)?.today?.days).toBe(6);
});

it('has samples before the first day is chosen, but not today’s count', () => {
  const preview = previewMessage('{days} since {since, date}', 'en', {}, asOf);
  expect(preview?.samples[0]?.text).toBe('0 since 12 Apr 2021');
  expect(preview?.today).toBeUndefined();
});

it('has nothing to show where the message cannot be read', () => {
  expect(previewMessage('{days', 'en', source, asOf)).toBeUndefined();
});

it.each([
  ['the message has words for no other', '{days, plural, one {# day}}', source],
  ['the others lie beyond the calendar', '{days} day', { ...source, since: parseCivilDate('9999-12-30') }],
])('shows the one count that can be said where %s', (_title, message, from) => {
  const preview = previewMessage(message, 'en', from, asOf);
  expect(preview?.samples.find(({ days }) => days === 1)).toEqual({ days: 1, text: '1 day' });
  expect(preview?.samples.map(({ days }) => days)).not.toContain(2);
});
