import {
  breakdownBetween,
  checkCounterMessage,
  formatCounterMessage,
  isDatelineError,
  type CivilDate,
} from 'strapi-plugin-dateline/core';
import { partsAround } from './agreeing-words';
import { dayParadigms, type CountText } from './find-count';
import { counterWords, type PluralForms } from './languages/counter-words';
import { neededCategories } from './languages/day-words';

export interface CountedText {
  readonly text: string;
  readonly count: CountText;
  readonly since: CivilDate;
  readonly date: CivilDate;
  readonly locale: string;
}

export interface CounterMessage {
  readonly message: string;
  /** False where the page writes the number as no message can: grouped or in digits unlike the locale's own. */
  readonly isExact: boolean;
}

/**
 * A message that prints the page's own sentence for the page's own count, with the day word and the verbs around it
 * in every plural form of the language, so that tomorrow's sentence is right, too. Where no message can write the
 * number as the page does, the locale's own way stands in; where nothing else helps, the number alone varies.
 */
export function counterMessage(counted: CountedText): CounterMessage {
  const { text, count } = counted;
  const number = /^\d+$/.test(text.slice(count.start, count.end)) ? '{days}' : '{days, number}';
  const message = messageWith(number, counted);
  const result = printed(message, counted);
  if (result === text) return { message, isExact: true };
  const plain = `${icuText(text.slice(0, count.start))}{days}${icuText(text.slice(count.end))}`;
  return {
    message: result !== null && isSameAround(result, counted) ? message : plain,
    isExact: printed(plain, counted) === text,
  };
}

function isSameAround(result: string, { text, count }: CountedText): boolean {
  return result.startsWith(text.slice(0, count.start)) && result.endsWith(text.slice(count.end));
}

/** Null if the message is not one that may be saved. */
function printed(message: string, { count, since, date, locale }: CountedText): string | null {
  try {
    checkCounterMessage(message, locale);
    return formatCounterMessage(message, locale, { days: count.days, breakdown: breakdownBetween(since, date), since });
  } catch (error) {
    if (isDatelineError(error)) return null;
    throw error;
  }
}

function messageWith(number: string, { text, count, locale }: CountedText): string {
  const language = locale.split('-')[0] ?? locale;
  const category = new Intl.PluralRules([locale, 'en']).select(count.days);
  const agree = (word: string, paradigms: readonly PluralForms[]) => agreeing(word, paradigms, category);
  const { lead, verb, verbGap, dayGap, day, laterVerbGap, laterVerb, tail } = partsAround(text, count, language);
  const { before = [], after = [] } = counterWords[language] ?? {};
  const [verbIn, dayIn, laterVerbIn] = [
    agree(verb, before),
    agree(day, dayParadigms(language)),
    agree(laterVerb, after),
  ];
  return [
    icuText(lead) + pluralText(language, verbIn) + icuText(verbGap),
    number,
    icuText(dayGap) + pluralText(language, (each) => dayIn(each) + laterVerbGap + laterVerbIn(each)) + icuText(tail),
  ].join('');
}

type WordIn = (category: Intl.LDMLPluralRule) => string;

/** The word in each category; in the page's own exactly as the page has it. */
function agreeing(word: string, paradigms: readonly PluralForms[], category: Intl.LDMLPluralRule): WordIn {
  const small = word.toLowerCase();
  const fits = (forms: PluralForms) => (forms[category] ?? forms.other).toLowerCase() === small;
  const knows = (forms: PluralForms) => Object.values(forms).some((form) => form.toLowerCase() === small);
  const forms = paradigms.find(fits) ?? paradigms.find(knows);
  return (each) => (each === category || !forms ? word : likeCase(word, forms[each] ?? forms.other));
}

function likeCase(model: string, form: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return form.toUpperCase();
  const [initial = ''] = model;
  return initial === initial.toUpperCase() ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** Plain text where every category says the same. */
function pluralText(language: string, wordIn: WordIn): string {
  const branches = neededCategories(language).map((category) => [category, wordIn(category)] as const);
  const words = new Set(branches.map(([, word]) => word));
  if (words.size === 1) return icuText([...words].join(''));
  return `{days, plural, ${branches.map(([category, word]) => `${category} {${icuText(word)}}`).join(' ')}}`;
}

/** ICU's quoting: an apostrophe is doubled, and a run that begins with a brace stands between apostrophes. */
function icuText(text: string): string {
  return text
    .split(/([{}]['{}]*)/)
    .map((part, index) => (index % 2 === 1 ? `'${part.replaceAll("'", "''")}'` : part.replaceAll("'", "''")))
    .join('');
}
