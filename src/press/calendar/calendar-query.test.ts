import { ParameterRefusal } from '../refusals/parameter-refusal';
import { readCalendarQuery } from './calendar-query';

test.each([
  ['a month', { from: '2031-03-01', to: '2031-03-31' }, { from: '2031-03-01', to: '2031-03-31', locale: null }],
  ['one day', { from: '2031-03-01', to: '2031-03-01' }, { from: '2031-03-01', to: '2031-03-01', locale: null }],
  [
    'as many days as it takes, in a locale',
    { from: '2031-03-01', to: '2031-05-01', locale: 'pt-BR' },
    { from: '2031-03-01', to: '2031-05-01', locale: 'pt-BR' },
  ],
  ['the first day', { from: '1000-01-01', to: '1000-01-01' }, { from: '1000-01-01', to: '1000-01-01', locale: null }],
  ['the last day', { from: '9998-12-31', to: '9998-12-31' }, { from: '9998-12-31', to: '9998-12-31', locale: null }],
])('takes %s', (_case, query, read) => expect(readCalendarQuery(query)).toEqual(read));

test.each<readonly [string, Readonly<Record<string, unknown>>, string, string]>([
  ['no days', {}, 'from', '"from" is missing: expected YYYY-MM-DD, such as 2031-03-05.'],
  ['no last day', { from: '2031-03-01' }, 'to', '"to" is missing: expected YYYY-MM-DD, such as 2031-03-05.'],
  [
    'a day that is none',
    { from: '2031-02-30', to: '2031-03-01' },
    'from',
    '"from" is not a calendar day of the years 1000 to 9998: expected YYYY-MM-DD, such as 2031-03-05.',
  ],
  ...[
    ['the day before the first', '0999-12-31'],
    ['the day after the last', '9999-01-01'],
  ].map(
    ([title = '', day]) =>
      [
        title,
        { from: day, to: day },
        'from',
        '"from" is not a calendar day of the years 1000 to 9998: expected YYYY-MM-DD, such as 2031-03-05.',
      ] as const,
  ),
  [
    'an instant',
    { from: '2031-03-01', to: '2031-03-01T00:00:00Z' },
    'to',
    '"to" is not a calendar day of the years 1000 to 9998: expected YYYY-MM-DD, such as 2031-03-05.',
  ],
  [
    'two days for one',
    { from: ['2031-03-01', '2031-03-02'], to: '2031-03-02' },
    'from',
    '"from" is not a calendar day of the years 1000 to 9998: expected YYYY-MM-DD, such as 2031-03-05.',
  ],
  [
    'the wrong order',
    { from: '2031-03-02', to: '2031-03-01' },
    'to',
    '"to" (2031-03-01) lies before "from" (2031-03-02).',
  ],
  [
    'a day too many',
    { from: '2031-03-01', to: '2031-05-02' },
    'to',
    '"from" and "to" span 63 days; expected 62 at most.',
  ],
  ['a strange parameter', { form: '2031-03-01' }, 'form', '"form" is unknown; expected from, to, locale.'],
  [
    'a locale with a sign that none has',
    { from: '2031-03-01', to: '2031-03-01', locale: 'en_GB!' },
    'locale',
    '"locale" takes one code of a language, such as fr.',
  ],
  [
    'one locale as a list',
    { from: '2031-03-01', to: '2031-03-01', locale: ['en'] },
    'locale',
    '"locale" takes one code of a language, such as fr.',
  ],
  [
    'two locales',
    { from: '2031-03-01', to: '2031-03-01', locale: ['en', 'fr'] },
    'locale',
    '"locale" takes one code of a language, such as fr.',
  ],
])('refuses %s', (_case, query, parameter, sentence) => {
  expect(() => readCalendarQuery(query)).toThrow(ParameterRefusal);
  expect(() => readCalendarQuery(query)).toThrow(expect.objectContaining({ parameter, message: sentence }));
});
