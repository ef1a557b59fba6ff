import { isSaid } from '../core/said';
import { knows, say, type Sentences } from './say';
import type { SentenceLanguage } from './sentence';

/** The part of Strapi's answer to a request it refuses that is said to people. */
export interface Refusal {
  readonly message: string;
  /** By which code it is said, and what varies in it. */
  readonly details?: unknown;
}

/**
 * A refusal in another language, and the sentences beside each field in it, by their codes. What has none that the table
 * knows, such as what Strapi says itself, stays as it is.
 */
export function translateRefusal<Answer extends Refusal>(
  refusal: Answer,
  language: SentenceLanguage,
  sentences: Sentences,
): Answer {
  const { details } = refusal;
  const translated = { ...refusal, message: sayRefusal(refusal, language, sentences) };
  if (!hasProblems(details)) return translated;
  const errors = details.errors.map((problem) => ({ ...problem, message: sayRefusal(problem, language, sentences) }));
  return { ...translated, details: { ...details, errors } };
}

function sayRefusal({ message, details }: Refusal, language: SentenceLanguage, sentences: Sentences): string {
  return isSaid(details) && knows(sentences, details) ? say(details, language, sentences) : message;
}

interface Problems {
  readonly errors: readonly Refusal[];
}

function hasProblems(details: unknown): details is Problems {
  const { errors } = (details ?? {}) as { readonly errors?: unknown };
  return Array.isArray(errors) && errors.every((problem) => typeof problem?.message === 'string');
}
