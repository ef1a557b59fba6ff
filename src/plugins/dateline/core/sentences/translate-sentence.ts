import { frenchSpaces } from './french-spaces';
import type { Sentence, SentenceLanguage } from './sentence';

/**
 * A sentence in another language, found by its English, as gettext does: the sentence is one with its meaning wherever
 * it is thrown, stored or handed on, and no code has to travel along. What varies in it may be a sentence of the table
 * in its turn. One that the table does not have stays as it is.
 *
 * @example translateSentence('“x” is not a time of day: …', 'ru', datelineSentences)
 */
export function translateSentence(said: string, language: SentenceLanguage, sentences: readonly Sentence[]): string {
  if (language === 'en') return said;
  for (const sentence of sentences) {
    const values = patternOf(sentence.en).exec(said)?.groups;
    if (values === undefined) continue;
    const translated = (name: string) => translateSentence(values[name] ?? '', language, sentences);
    const template = language === 'fr' ? frenchSpaces(sentence.fr) : sentence[language];
    return template.replace(/\{(\w+)\}/g, (_, name: string) => translated(name));
  }
  return said;
}

/** Every sentence has groups: one of no name, that the answer tells a match by. */
function patternOf(english: string): RegExp {
  const known = patterns.get(english);
  if (known) return known;
  const source = english
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? `(?<${part}>[^]*?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  const pattern = new RegExp(`^(?<all_>)${source}$`);
  patterns.set(english, pattern);
  return pattern;
}

const patterns = new Map<string, RegExp>();
