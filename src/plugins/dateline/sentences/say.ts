import { fillSentence } from '../core/refusals/fill-sentence';
import type { Said } from '../core/said';
import { frenchSpaces } from './french-spaces';
import type { Sentence, SentenceLanguage } from './sentence';

/** The sentences of a room by their codes. */
export type Sentences = Readonly<Record<string, Sentence>>;

/**
 * The sentence of a code in a language. What varies and is not given stays as it stands in the sentence: `{days}` is a
 * word of counters' messages, too.
 *
 * @example say({ code: 'text.missing' }, 'ru', sentences)
 */
export function say(said: Said, language: SentenceLanguage, sentences: Sentences): string {
  return fillSentence(said, {
    sentenceOf: (each) => wordsOf(sentenceOf(each, sentences), language),
    valuesOf: (each) => sentenceOf(each, sentences)?.valuesOf?.(each) ?? each,
    setOff: (words) => isolated(words, language),
  });
}

export function knows(sentences: Sentences, said: Said): boolean {
  return sentenceOf(said, sentences) !== undefined;
}

function sentenceOf({ code }: Said, sentences: Sentences): Sentence | undefined {
  return Object.hasOwn(sentences, code) ? sentences[code] : undefined;
}

function wordsOf(sentence: Sentence | undefined, language: SentenceLanguage): string | undefined {
  return sentence !== undefined && language === 'fr' ? frenchSpaces(sentence.fr) : sentence?.[language];
}

/**
 * Among words that are read from the right, a date or a name in Latin letters stands as it is written only between the
 * marks of an isolate: Unicode Standard Annex #9, section 2.4.
 */
function isolated(words: string, language: SentenceLanguage): string {
  return language === 'ar' && words !== '' ? `\u2068${words}\u2069` : words;
}
