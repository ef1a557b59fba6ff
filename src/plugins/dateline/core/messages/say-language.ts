import { languageParts } from '../refusals/language-names';
import type { Said } from '../said';
import { parseLocale } from './locale';

/** The language as a sentence names it: of one that has no name in the table, its name in English. */
export function sayLanguage(locale: string): Said | string {
  const tag = parseLocale(locale);
  const code = `dateline.language.${tag}`;
  return Object.hasOwn(languageParts, code)
    ? { code }
    : (new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? locale);
}
