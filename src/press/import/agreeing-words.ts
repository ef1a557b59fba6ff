import { dayParadigms, type CountText } from './find-count';
import { counterWords, type PluralForms } from './languages/counter-words';
import { cachedPattern } from './word-pattern';

/** A counter's sentence around its number; joined with the number they are the whole text. */
export interface CounterParts {
  readonly lead: string;
  /** Agrees with the count, as all that follows but the gaps and the tail; empty where the sentence has none. */
  readonly verb: string;
  readonly verbGap: string;
  readonly dayGap: string;
  readonly day: string;
  readonly laterVerbGap: string;
  readonly laterVerb: string;
  readonly tail: string;
}

export function partsAround(text: string, count: CountText, language: string): CounterParts {
  const { before = [], after = [] } = counterWords[language] ?? {};
  const lead = splitLead(text.slice(0, count.start), before);
  return { ...lead, ...splitTail(text.slice(count.end), dayParadigms(language), after) };
}

function splitLead(text: string, verbs: readonly PluralForms[]): Pick<CounterParts, 'lead' | 'verb' | 'verbGap'> {
  const match = verbs.length > 0 && cachedPattern(`(?<!\\p{L})(${formsOf(verbs)})(\\s{1,3})$`).exec(text);
  if (!match) return { lead: text, verb: '', verbGap: '' };
  const [, verb = '', verbGap = ''] = match;
  return { lead: text.slice(0, match.index), verb, verbGap };
}

function splitTail(
  text: string,
  days: readonly PluralForms[],
  verbs: readonly PluralForms[],
): Omit<CounterParts, 'lead' | 'verb' | 'verbGap'> {
  const verbPattern = verbs.length > 0 ? `(?:(\\s{1,3})(${formsOf(verbs)})(?!\\p{L}))?` : '';
  const match = cachedPattern(`^(\\s{0,3})(${formsOf(days)})${verbPattern}`).exec(text);
  if (!match) return { dayGap: '', day: '', laterVerbGap: '', laterVerb: '', tail: text };
  const [whole, dayGap = '', day = '', laterVerbGap = '', laterVerb = ''] = match;
  return { dayGap, day, laterVerbGap, laterVerb, tail: text.slice(whole.length) };
}

/** Longer forms first, or `day` is found in `days`. */
function formsOf(paradigms: readonly PluralForms[]): string {
  const forms = paradigms.flatMap((paradigm) => Object.values(paradigm));
  return [...new Set(forms)].sort((one, other) => other.length - one.length).join('|');
}
