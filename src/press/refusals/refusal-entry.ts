import type { Sentence } from 'strapi-plugin-dateline/sentences';
import type { RefusalClass } from './refusal-classes';

/** One refusal: what kind of answer it is, and its sentence in every language of the panel. */
export interface Refusal extends Sentence {
  readonly class: RefusalClass;
}

/** A room's refusals by their codes, and the parts that only stand within a sentence. */
export type Refusals = Readonly<Record<string, Refusal | (Sentence & { readonly class?: never })>>;
