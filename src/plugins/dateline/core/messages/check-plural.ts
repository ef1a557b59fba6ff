import type { PluralElement } from '@formatjs/icu-messageformat-parser';
import type { DatelineError } from '../errors';
import { messageRefusals } from '../refusals/messages';
import { quote } from '../refusals/quoted';
import { datelineError } from '../refusals/refuse';
import type { Said } from '../said';
import { sayLanguage } from './say-language';
import { placeDetails, sayPlace } from './place';
import {
  integersByCategory,
  missingCategories,
  pluralCategories,
  type PluralCategory,
  type PluralKind,
} from './plural-categories';

/** @throws DatelineError `DATELINE_MESSAGE_PLURAL`, naming the categories that the locale needs and the message lacks. */
export function checkPlural(element: PluralElement, locale: string): void {
  const selectors = Object.keys(element.options);
  const unknown = selectors.find((selector) => !isSelector(selector));
  if (unknown !== undefined) throw unknownCategory(unknown, element);
  const integers = integersByCategory(locale, kindOf(element), element.offset);
  const missing = missingCategories(selectors, integers);
  if (missing.length > 0) throw incomplete(missing, integers, locale, element);
}

function kindOf({ pluralType }: PluralElement): PluralKind {
  return pluralType ?? 'cardinal';
}

/** The plural as a sentence names it, and where it stands. */
function sourceOf(element: PluralElement): Said {
  const kind = kindOf(element) === 'ordinal' ? 'selectordinal' : 'plural';
  return { code: 'dateline.plural', argument: element.value, kind, place: sayPlace(element.location?.start) };
}

function isSelector(selector: string): boolean {
  return /^=(0|-?[1-9]\d*)$/.test(selector) || (pluralCategories as readonly string[]).includes(selector);
}

function unknownCategory(selector: string, element: PluralElement): DatelineError {
  return datelineError(
    messageRefusals,
    'dateline.category-unknown',
    { selector: quote(selector), source: sourceOf(element), categories: pluralCategories },
    { selector, argument: element.value, ...placeDetails(element.location?.start) },
  );
}

function incomplete(
  missing: readonly PluralCategory[],
  integers: ReadonlyMap<PluralCategory, readonly number[]>,
  locale: string,
  element: PluralElement,
): DatelineError {
  const examples = Object.fromEntries(missing.map((category) => [category, firstOf(integers.get(category))]));
  return datelineError(
    messageRefusals,
    missing.length === 1 ? 'dateline.category-missing' : 'dateline.categories-missing',
    { language: sayLanguage(locale), named: sayMissing(missing, integers), source: sourceOf(element) },
    { locale, missing, examples, argument: element.value, ...placeDetails(element.location?.start) },
  );
}

/** Enough for people to see the pattern. Under no number at all stands only `other`, which ICU demands for fractions. */
function firstOf(integers: readonly number[] = []): readonly number[] {
  return integers.slice(0, 4);
}

/** `“few” (as for 2, 3, 4), “many” (as for 0, 5, 6)` */
function sayMissing(
  [category = 'other', ...others]: readonly PluralCategory[],
  integers: ReadonlyMap<PluralCategory, readonly number[]>,
): Said {
  const numbers = (integers.get(category) ?? []).slice(0, 3);
  if (numbers.length === 0) return quote(category);
  return others.length === 0
    ? { code: 'dateline.category-for', category, numbers }
    : { code: 'dateline.category-for-and', category, numbers, rest: sayMissing(others, integers) };
}
