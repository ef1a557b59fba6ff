import type { Said } from 'strapi-plugin-dateline/sentences';
import type { PageLine } from '../decode-page';
import { anyDigit, toAsciiDigits } from '../native-digits';
import { shown, pageNote, type PageDoubt } from '../saved-page';
import { said } from '../../refusals/refusals';

/**
 * `04/12/2021` is 4 December or April 12 in English, unless a number above 12 stands first somewhere on the page. A page
 * that so prints its own date leaves everything open that counts from it.
 */
export function dateOrderDoubts(lines: readonly PageLine[], language: string): readonly PageDoubt[] {
  const [pageLine] = lines;
  const dates = lines.flatMap((line) => slashedDate(line) ?? []);
  const isTold = dates.some(({ first }) => first > 12) || !['en', 'und', 'fil'].includes(language);
  if (isTold || !pageLine) return [];
  const ambiguous = dates.filter(({ first, second }) => first <= 12 && second <= 12 && first !== second);
  return ambiguous.map(({ line }): PageDoubt => {
    const about = line.number === pageLine.number ? 'page' : 'publication';
    return { about, thingLine: line.number, ...pageNote(line.number, doubtOf(line)) };
  });
}

function doubtOf({ text }: PageLine): Said {
  return said('doubt.date-ambiguous', { date: shown(slashed.exec(text)?.[0].trim() ?? text) });
}

interface SlashedDate {
  readonly line: PageLine;
  readonly first: number;
  readonly second: number;
}

const slashed = new RegExp(
  `^[\\p{P}\\p{Cf}\\s]*(${anyDigit}{1,2})\\s?([/-])\\s?(${anyDigit}{1,2})\\s?\\2\\s?${anyDigit}{2,4}(?!${anyDigit})`,
  'u',
);

function slashedDate(line: PageLine): SlashedDate | null {
  const [, first = '', , second = ''] = slashed.exec(line.text.slice(0, 40)) ?? [];
  if (first === '') return null;
  return { line, first: Number(toAsciiDigits(first)), second: Number(toAsciiDigits(second)) };
}
