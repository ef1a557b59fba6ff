import { textDirection } from './text-direction';

it.each([
  ['English', 'en', 'ltr'],
  ['Russian', 'ru', 'ltr'],
  ['Arabic', 'ar', 'rtl'],
  ['Arabic of Egypt', 'ar-EG', 'rtl'],
  ['Hebrew', 'he', 'rtl'],
  ['Persian', 'fa', 'rtl'],
  ['Urdu', 'ur', 'rtl'],
  ['Kurdish in Latin letters', 'ku', 'ltr'],
  ['Azerbaijani in Arabic letters', 'az-Arab', 'rtl'],
  ['a tag that nobody knows', 'xx', 'ltr'],
])('%s', (_title, locale, direction) => {
  expect(textDirection(locale)).toBe(direction);
});
