import type { PluralElement } from '@formatjs/icu-messageformat-parser';
import { DatelineError, quote } from '../errors';
import { languageName } from './locale';
import { integersByCategory, missingCategories, pluralCategories, type PluralCategory } from './plural-categories';

/** @throws DatelineError `DATELINE_MESSAGE_PLURAL`, naming the categories that the locale needs and the message lacks. */
export function checkPlural(element: PluralElement, locale: string, place: string): void {
  const selectors = Object.keys(element.options);
  const kind = element.pluralType ?? 'cardinal';
  const source = `{${element.value}, ${kind === 'ordinal' ? 'selectordinal' : 'plural'}, …}${place}`;
  const unknown = selectors.find((selector) => !isSelector(selector));
  if (unknown !== undefined) throw unknownCategory(unknown, source);
  const integers = integersByCategory(locale, kind, element.offset);
  const missing = missingCategories(selectors, integers);
  if (missing.length > 0) throw incomplete(missing, integers, locale, source);
}

function isSelector(selector: string): boolean {
  return /^=(0|-?[1-9]\d*)$/.test(selector) || (pluralCategories as readonly string[]).includes(selector);
}

function unknownCategory(selector: string, source: string): DatelineError {
  return new DatelineError(
    'DATELINE_MESSAGE_PLURAL',
    `${quote(selector)} in ${source} is not a plural category: expected ${pluralCategories.join(', ')} or a number such as =1.`,
    { selector },
  );
}

function incomplete(
  missing: readonly PluralCategory[],
  integers: ReadonlyMap<PluralCategory, readonly number[]>,
  locale: string,
  source: string,
): DatelineError {
  const named = missing.map((category) => `“${category}”${examples(integers.get(category))}`).join(', ');
  const noun = missing.length === 1 ? 'the plural category' : 'the plural categories';
  return new DatelineError(
    'DATELINE_MESSAGE_PLURAL',
    `${languageName(locale)} needs ${noun} ${named}, which ${source} lacks.`,
    { locale, missing },
  );
}

/** Under no number at all stands only `other`, which ICU demands for fractions. */
function examples(integers: readonly number[] = []): string {
  return integers.length > 0 ? ` (as for ${integers.slice(0, 3).join(', ')})` : '';
}
