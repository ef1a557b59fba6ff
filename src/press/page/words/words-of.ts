import { arabic } from './ar';
import { english } from './en';
import { french } from './fr';
import { russian } from './ru';
import type { Words } from './words';

const wordsByLanguage: Readonly<Record<string, Words>> = { ar: arabic, en: english, fr: french, ru: russian };

/** The interface words of a locale (`fr-CH` takes those of `fr`); English where there are none. */
export function wordsOf(locale: string): Words {
  return wordsByLanguage[languageOf(locale)] ?? english;
}

function languageOf(locale: string): string {
  return new Intl.Locale(locale).language;
}
