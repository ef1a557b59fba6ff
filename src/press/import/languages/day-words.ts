/** What a day is called beside a number, and which plural categories numbers of days meet, from the platform. */
import type { PluralForms } from './counter-words';

/** The day word of a language by plural category: `день`, `дня`, `дней`. */
export function dayForms(language: string): PluralForms {
  return factsOf(language).day;
}

/** In CLDR's order; `other` is always among them, as ICU demands it. */
export function neededCategories(language: string): readonly Intl.LDMLPluralRule[] {
  return factsOf(language).categories;
}

interface DayFacts {
  readonly categories: readonly Intl.LDMLPluralRule[];
  readonly day: PluralForms;
}

const cached = new Map<string, DayFacts>();

function factsOf(language: string): DayFacts {
  const known = cached.get(language) ?? collectFacts(language);
  cached.set(language, known);
  return known;
}

function collectFacts(language: string): DayFacts {
  const samples = samplesOf(language);
  const forms = samples.map(([category, count]) => [category, dayWord(language, count)] as const);
  return { categories: samples.map(([category]) => category), day: { other: 'days', ...Object.fromEntries(forms) } };
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Every rule of CLDR for integers below a million repeats within this range. */
const largestSample = 1000;

/** Each category with a number that meets it: no integer meets `other` in Russian, but one and a half does. */
function samplesOf(language: string): readonly (readonly [Intl.LDMLPluralRule, number])[] {
  const rules = new Intl.PluralRules([language, 'en']);
  const samples = new Map<Intl.LDMLPluralRule, number>([[rules.select(1.5), 1.5]]);
  for (let count = largestSample; count >= 0; count -= 1) samples.set(rules.select(count), count);
  return categories.flatMap((category) => {
    const count = samples.get(category) ?? (category === 'other' ? 1.5 : undefined);
    return count === undefined ? [] : [[category, count] as const];
  });
}

function dayWord(language: string, count: number): string {
  const format = new Intl.NumberFormat([language, 'en'], { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const unit = format.formatToParts(count).find(({ type }) => type === 'unit');
  return unit?.value.trim() ?? '';
}
