import type { Sentence, SentenceLanguage } from './sentence';
import { translateSentence } from './translate-sentence';

/** The part of Strapi's answer to a request it refuses that is said to people. */
export interface Refusal {
  readonly message: string;
  readonly details?: unknown;
}

/**
 * A refusal in another language, and the sentences beside each field in it. Whatever the table does not have, such as
 * what Strapi says itself, stays as it is.
 */
export function translateRefusal<Answer extends Refusal>(
  refusal: Answer,
  language: SentenceLanguage,
  sentences: readonly Sentence[],
): Answer {
  const translated = (said: string) => translateSentence(said, language, sentences);
  const { details } = refusal;
  if (!hasProblems(details)) return { ...refusal, message: translated(refusal.message) };
  const said = details.errors.map(({ message }) => message);
  const errors = details.errors.map((problem) => ({ ...problem, message: translated(problem.message) }));
  // Of several problems at once, the message is all their sentences in a row.
  const isAllOfThem = refusal.message === [...new Set(said)].join(' ');
  const message = isAllOfThem
    ? [...new Set(errors.map((problem) => problem.message))].join(' ')
    : translated(refusal.message);
  return { ...refusal, message, details: { ...details, errors } };
}

interface Problems {
  readonly errors: readonly { readonly message: string }[];
}

function hasProblems(details: unknown): details is Problems {
  const { errors } = (details ?? {}) as { readonly errors?: unknown };
  return Array.isArray(errors) && errors.every((problem) => typeof problem?.message === 'string');
}
