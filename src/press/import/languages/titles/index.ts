/** Words of titles by language; a title in none of them is tried in each. */
import { arabicTitles } from './ar';
import { germanTitles } from './de';
import { englishTitles } from './en';
import { spanishTitles } from './es';
import { frenchTitles } from './fr';
import { russianTitles } from './ru';
import type { TitleWords } from './title-words';

const titleWords: Readonly<Record<string, TitleWords>> = {
  en: englishTitles,
  ru: russianTitles,
  fr: frenchTitles,
  es: spanishTitles,
  de: germanTitles,
  ar: arabicTitles,
};

/** The page's own language first: titles in another one stand on many pages. */
export function titleWordsFor(language: string): readonly TitleWords[] {
  const own = titleWords[language];
  return own ? [own, ...Object.values(titleWords).filter((words) => words !== own)] : Object.values(titleWords);
}
