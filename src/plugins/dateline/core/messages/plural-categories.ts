import { cached } from '../bounded-cache';
import { localeChain } from './locale';

/** In the order in which ICU's documentation lists them. */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export type PluralCategory = (typeof pluralCategories)[number];

/** Which numbers a plural tells apart, as Intl.PluralRules names them. */
export type PluralKind = 'cardinal' | 'ordinal';

/** Fifty-four years of days; every rule of CLDR that integers below a million can meet repeats long before. */
const LARGEST_COUNT = 20_000;

/** More numbers than anybody writes out as `=n`. */
const MOST_WRITTEN_OUT = 100;

/**
 * The categories that the integers from 0 to 20000 meet in a locale, each with the first of its integers. French has
 * no `many` among them: only a million and more would need it. None for a language whose rules the platform does not
 * have: what is not known cannot be demanded.
 */
export function integersByCategory(
  locale: string,
  kind: PluralKind,
  offset: number,
): ReadonlyMap<PluralCategory, readonly number[]> {
  return integersOf(JSON.stringify([locale, kind, offset]));
}

const integersOf = cached(50, (key) => {
  const [locale, kind, offset]: [string, PluralKind, number] = JSON.parse(key);
  const chain = localeChain(locale);
  const found = new Map<PluralCategory, number[]>();
  if (Intl.PluralRules.supportedLocalesOf(chain)[0] !== chain[0]) return found;
  const rules = new Intl.PluralRules(chain, { type: kind });
  for (let count = 0; count <= LARGEST_COUNT; count += 1) {
    const category = rules.select(count - offset);
    const integers = found.get(category) ?? [];
    if (integers.length < MOST_WRITTEN_OUT) integers.push(count);
    found.set(category, integers);
  }
  return found;
});

/**
 * The needed categories that neither a category's own text nor `=n` for each of its numbers covers; `other` is needed
 * always, as ICU demands it.
 */
export function missingCategories(
  selectors: readonly string[],
  integers: ReadonlyMap<PluralCategory, readonly number[]>,
): readonly PluralCategory[] {
  return pluralCategories.filter((category) => {
    if (selectors.includes(category)) return false;
    const members = integers.get(category) ?? [];
    const writtenOut = members.length < MOST_WRITTEN_OUT && members.every((count) => selectors.includes(`=${count}`));
    return category === 'other' || !writtenOut;
  });
}
