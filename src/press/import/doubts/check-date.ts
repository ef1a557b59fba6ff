import { anyDigit } from '../native-digits';
import { readDateText } from '../read-date-text';
import { shown } from '../saved-page';
import { endsWithFullStop } from './sentence-end';
import type { LineCheck } from './text-line';
import { said } from '../../refusals/refusals';

/** A date alone on its line, at its beginning, or at the end of what is no sentence: another text may begin there. */
export const checkDate: LineCheck = ({ text }) =>
  beginsWithDate(text) || (!endsWithFullStop(text) && endsWithDate(text))
    ? said('doubt.text-date', { text: shown(text) })
    : null;

/** `11 April 2021 - …`, `April 11, 2021: …`, `"11.04.21 …`, `• Mon, 11 April 2021 …`. */
function beginsWithDate(text: string): boolean {
  const plain = bare(text.slice(0, longestDate));
  const words = plain.split(/\s+/).slice(0, mostWords);
  return atBegin.test(plain) || words.some((_, at) => isDate(words.slice(0, at + 1)));
}

/** `…, 11 April 2021`, `… (11 April 2021, London)`; also a title's, of which a sentence inside says nothing. */
export function endsWithDate(text: string): boolean {
  const plain = bare(text.slice(-longestDate));
  const words = plain.split(/\s+/).slice(-mostWords);
  return atEnd.test(plain) || words.some((_, from) => [0, 1, 2].some((left) => isDate(withoutLast(words, from, left))));
}

function withoutLast(words: readonly string[], from: number, count: number): readonly string[] {
  return words.slice(from, words.length - count);
}

const longestDate = 90;
const mostWords = 9;

/** Without bullets, the quotes of a spreadsheet, brackets and the like around it. */
function bare(text: string): string {
  return text.replace(/^[\s\p{P}\p{S}\p{Cf}]+|[\s\p{P}\p{S}\p{Cf}]+$/gu, '');
}

/** A date in digits, short years as well; the words of Chinese, Japanese and Korean between them. */
const digits =
  `(?:${anyDigit}{1,2}\\s?([./-])\\s?${anyDigit}{1,2}\\s?\\1\\s?${anyDigit}{2,4}|${anyDigit}{4}\\s?([./-])\\s?${anyDigit}{1,2}\\s?\\2\\s?${anyDigit}{1,2}` +
  `|\\p{L}{0,2}(?:${anyDigit}{1,4}|元)\\s?[年년]\\s?${anyDigit}{1,2}\\s?[月월]\\s?${anyDigit}{1,2}\\s?[日号號일])`;
const atBegin = new RegExp(`^${digits}(?!${anyDigit})`, 'u');
const atEnd = new RegExp(`(?<!${anyDigit})${digits}$`, 'u');

function isDate(words: readonly string[]): boolean {
  return readDateText(bare(words.join(' '))).length > 0;
}
