import type { PluralElement } from '@formatjs/icu-messageformat-parser';
import { DatelineError, quote } from '../errors';
import { languageName } from './locale';
import { placeDetails, placeText } from './place';
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
function sourceOf(element: PluralElement): string {
  const type = kindOf(element) === 'ordinal' ? 'selectordinal' : 'plural';
  return `{${element.value}, ${type}, …}${placeText(element.location?.start)}`;
}

function isSelector(selector: string): boolean {
  return /^=(0|-?[1-9]\d*)$/.test(selector) || (pluralCategories as readonly string[]).includes(selector);
}

function unknownCategory(selector: string, element: PluralElement): DatelineError {
  return new DatelineError(
    'DATELINE_MESSAGE_PLURAL',
    `${quote(selector)} in ${sourceOf(element)} is not a plural category: expected ${pluralCategories.join(', ')} or a number such as =1.`,
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
  const named = missing.map((category) => `“${category}”${asFor(integers.get(category))}`).join(', ');
  const noun = missing.length === 1 ? 'the plural category' : 'the plural categories';
  return new DatelineError(
    'DATELINE_MESSAGE_PLURAL',
    `${languageName(locale)} needs ${noun} ${named}, which ${sourceOf(element)} lacks.`,
    { locale, missing, examples, argument: element.value, ...placeDetails(element.location?.start) },
  );
}

/** Enough for people to see the pattern. Under no number at all stands only `other`, which ICU demands for fractions. */
function firstOf(integers: readonly number[] = []): readonly number[] {
  return integers.slice(0, 4);
}

function asFor(integers: readonly number[] = []): string {
  return integers.length > 0 ? ` (as for ${integers.slice(0, 3).join(', ')})` : '';
}
