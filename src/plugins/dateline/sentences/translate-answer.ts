import type { Sentences } from './say';
import { sentenceLanguages } from './sentence';
import { translateRefusal, type Refusal } from './translate-refusal';

/** What is used of an answer over HTTP, such as Koa's context. */
export interface NegotiatedAnswer {
  body: unknown;
  vary(header: string): void;
  /** The first of them by the request's `Accept-Language` (RFC 9110 §12.5.4); false where it takes none. */
  acceptsLanguages(languages: string[]): string | false;
}

/** Says a refusal in the language of whoever asked, and leaves every other answer alone. */
export function translateAnswer(answer: NegotiatedAnswer, sentences: Sentences): void {
  const { error } = (answer.body ?? {}) as { readonly error?: Refusal };
  if (error === undefined) return;
  answer.vary('Accept-Language');
  const accepted = answer.acceptsLanguages([...sentenceLanguages]);
  const language = sentenceLanguages.find((known) => known === accepted) ?? 'en';
  answer.body = { ...(answer.body as object), error: translateRefusal(error, language, sentences) };
}
