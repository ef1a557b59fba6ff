import { checkCounterMessage } from './check-counter-message';
import { formatCounterMessage } from './format-counter-message';
import { pluralSkeleton } from './plural-skeleton';
import { counterValuesAfter } from '../day-count';
import { parseCivilDate } from '../civil-date';
import { thrownBy } from '../tests/thrown-by';

it.each([
  ['en', '{days, plural, one {# day} other {# days}}'],
  ['ru', '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}'],
  ['ja', '{days, plural, other {# 日}}'],
])('words the forms of %s', (locale, skeleton) => {
  expect(pluralSkeleton(locale).replaceAll('\u00a0', ' ')).toBe(skeleton);
});

it('has a form for each of Arabic’s six', () => {
  expect(pluralSkeleton('ar').match(/zero|one|two|few|many|other/g)).toEqual([
    'zero',
    'one',
    'two',
    'few',
    'many',
    'other',
  ]);
});

it.each(['en', 'ru', 'fr', 'ar', 'pl', 'cy', 'he', 'ga', 'lt', 'sl', 'br', 'mt', 'zh', 'uk', 'it', 'ca', 'xx'])(
  'can be saved as it is in %s, and printed',
  (locale) => {
    const skeleton = pluralSkeleton(locale);
    expect(() => checkCounterMessage(skeleton, locale)).not.toThrow();
    const text = formatCounterMessage(skeleton, locale, counterValuesAfter(parseCivilDate('2018-03-04'), 111));
    expect(text).toMatch(/111|١١١/);
  },
);

it('quotes what ICU would read as its own in the words of a language', () => {
  const words = [
    { type: 'integer', value: '5' },
    { type: 'literal', value: " d'{#}" },
  ] as const;
  const spy = jest.spyOn(Intl.NumberFormat.prototype, 'formatToParts').mockReturnValue([...words]);
  const skeleton = pluralSkeleton('ja');
  spy.mockRestore();
  expect(skeleton).toBe("{days, plural, other {# d'''{''#''}'}}");
});

it('refuses what is no locale', () => {
  expect(thrownBy(() => pluralSkeleton('not a locale')).code).toBe('DATELINE_INVALID_LOCALE');
});
