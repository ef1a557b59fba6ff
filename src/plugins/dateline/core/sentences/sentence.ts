/** A sentence that somebody is told, in every language it is told in; `{name}` stands for what varies. */
export interface Sentence {
  readonly en: string;
  readonly ru: string;
  readonly fr: string;
}

export type SentenceLanguage = keyof Sentence;

export const sentenceLanguages: readonly SentenceLanguage[] = ['en', 'ru', 'fr'];
