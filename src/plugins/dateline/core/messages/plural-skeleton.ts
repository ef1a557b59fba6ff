import { localeChain } from './locale';
import { integersByCategory, pluralCategories } from './plural-categories';

/**
 * A plural with every form that whole days need in the locale, in its own words for days where the platform has them:
 * what somebody who writes a message starts from.
 * @example pluralSkeleton('ru') // '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}'
 * @throws DatelineError `DATELINE_INVALID_LOCALE`
 */
export function pluralSkeleton(locale: string): string {
  const integers = integersByCategory(locale, 'cardinal', 0);
  const needed = pluralCategories.filter((category) => category === 'other' || integers.has(category));
  const forms = needed.map((category) => `${category} {${daysText(locale, integers.get(category)?.at(-1))}}`);
  return `{days, plural, ${forms.join(' ')}}`;
}

/** A form that no whole number meets is worded as for fractions, which is whom ICU has it for. */
const A_FRACTION = 1.5;

/** By the largest of the numbers: Arabic has “a day” and “two days” without a digit, and a zero that reads as a word. */
function daysText(locale: string, days: number = A_FRACTION): string {
  const chain = localeChain(locale);
  if (Intl.PluralRules.supportedLocalesOf(chain)[0] !== chain[0]) return '# …';
  const format = new Intl.NumberFormat(chain, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const words = format.formatToParts(days).map(({ type, value }) => (digits.includes(type) ? '#' : quoted(value)));
  return words.join('').replace(/#+/, '#');
}

const digits: readonly string[] = ['integer', 'group', 'decimal', 'fraction'];

/** What ICU would read as its own is quoted; an apostrophe within a word is doubled, as it is everywhere in ICU. */
function quoted(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}#]/g, "'$&'");
}
