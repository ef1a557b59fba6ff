import { publicationTypeNames, publicationTypes } from '../publication/publication-types';
import { languageNameOf } from './language-name';
import { textDirectionOf } from './text-direction';
import { wordsOf } from './words/words-of';

test.each([
  ['en', 'ltr'],
  ['ru', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['dv', 'rtl'],
  ['ku', 'ltr'],
  ['ku-Arab', 'rtl'],
  ['az', 'ltr'],
  ['pa-PK', 'rtl'],
  ['xx', 'ltr'],
])('%s is written %s', (locale, direction) => {
  expect(textDirectionOf(locale)).toBe(direction);
});

test.each([
  ['en', 'English'],
  ['ru', 'Русский'],
  ['fr', 'Français'],
  ['ar', 'العربية'],
  ['pt-BR', 'Português (Brasil)'],
  ['tr', 'Türkçe'],
])('%s calls itself %s', (locale, name) => {
  expect(languageNameOf(locale)).toBe(name);
});

test.each([
  ['its own language', 'fr', 'Langues'],
  ['its language, whatever the country', 'ar-EG', 'اللغات'],
  ['English, where there are no words', 'fi', 'Languages'],
])('interface words are in %s (%s)', (_what, locale, languages) => {
  expect(wordsOf(locale).languages).toBe(languages);
});

test.each(['en', 'ru', 'fr', 'ar'])('in %s there is a word for every form of every type', (locale) => {
  const { forms } = wordsOf(locale);
  expect(Object.keys(forms).sort()).toEqual(
    publicationTypeNames.flatMap((name) => publicationTypes[name].forms).sort(),
  );
});

test.each(['ru', 'fr', 'ar'])('in %s no word is left in English but those that are the same', (locale) => {
  const english = Object.entries(wordsOf('en')).filter(([, word]) => typeof word === 'string');
  const words: Readonly<Record<string, unknown>> = { ...wordsOf(locale) };
  const same = english.filter(([name, word]) => words[name] === word).map(([name]) => name);
  expect(same).toEqual(locale === 'fr' ? ['contacts', 'pages', 'question', 'event'] : []);
});
