import { thrownBy } from '../tests/thrown-by';
import { sayLanguage } from './say-language';

it.each([
  ['by the code of its name, which is said in each language', 'ru', { code: 'dateline.language.ru' }],
  ['whatever its case', 'RU', { code: 'dateline.language.ru' }],
  ['by its English name where the table has none', 'eo', 'Esperanto'],
  ['with its region', 'pt-br', 'Brazilian Portuguese'],
])('a language is named %s', (_case, locale, said) => {
  expect(sayLanguage(locale)).toEqual(said);
});

it('refuses what is no language', () => {
  expect(thrownBy(() => sayLanguage('not a locale')).code).toBe('DATELINE_INVALID_LOCALE');
});
