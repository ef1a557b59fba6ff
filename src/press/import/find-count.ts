import { counterWords, type PluralForms } from './languages/counter-words';
import { dayForms } from './languages/day-words';
import { anyDigit, toAsciiDigits } from './native-digits';
import { cachedPattern } from './word-pattern';

/** A number of days inside a text. */
export interface CountText {
  readonly days: number;
  /** Where the number stands, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** The first number that a day word of the language follows: `1135 days`, `1 135 jours`, `١١٣٥ يوما`. */
export function findCount(text: string, language: string): CountText | null {
  const match = countPattern(language).exec(text.slice(0, longestCounter));
  if (!match) return null;
  const [, number = ''] = match;
  const days = Number(toAsciiDigits(number).replace(/\D/g, ''));
  return days <= mostDays ? { days, start: match.index, end: match.index + number.length } : null;
}

/** The forms that a day word takes in a language, one set per grammatical case or spelling. */
export function dayParadigms(language: string): readonly PluralForms[] {
  return [dayForms(language), ...(counterWords[language]?.day ?? [])];
}

/** A counter is a sentence. */
export const longestCounter = 1000;

/** A thousand years: no office counts further back. */
const mostDays = 366_000;

/** Groups of three may be parted as any language does it: `1 135`, `1.135`, `1,135`, `1’135`, `١٬١٣٥`. */
const number = `${anyDigit}{1,3}(?:[ \\u00a0\\u202f.,'’٬]${anyDigit}{3})+(?!${anyDigit})|${anyDigit}{1,6}(?!${anyDigit})`;

function countPattern(language: string): RegExp {
  const words = dayParadigms(language).flatMap((forms) => Object.values(forms));
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length).map(bounded);
  return cachedPattern(`(?<!${anyDigit}[.,:/-]?)(${number})(?:-\\p{L}{1,3})?\\s{0,2}(?:${longestFirst.join('|')})`);
}

/** Scripts without spaces run on behind the word. */
function bounded(word: string): string {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(word) ? word : `${word}(?![\\p{L}\\p{M}])`;
}
