import type { Said } from '../core/said';

/** A sentence that somebody is told, in every language it is told in; `{name}` stands for what varies. */
export interface Sentence {
  readonly en: string;
  readonly ru: string;
  readonly fr: string;
  readonly ar: string;
  /** What stands in it, where that is not as it is given: such as names in quotation marks. */
  readonly valuesOf?: (given: Said) => Readonly<Record<string, unknown>>;
}

export type SentenceLanguage = 'en' | 'ru' | 'fr' | 'ar';

export const sentenceLanguages: readonly SentenceLanguage[] = ['en', 'ru', 'fr', 'ar'];
