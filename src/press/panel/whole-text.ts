/**
 * What an act on the whole text came to in one language. `set`: it was done; `left-out`: by name; `public`: it was public
 * already, so there was nothing to hold back; `withdrawn`: it comes back by a restoration alone; `none`: there was
 * nothing to do.
 */
export type LanguageOutcome = 'set' | 'left-out' | 'public' | 'withdrawn' | 'none';

export interface LanguageResult {
  readonly locale: string;
  readonly outcome: LanguageOutcome;
}

/** What every act on a text answers: all its languages, the asked one first. */
export interface WholeTextAnswer {
  readonly languages: readonly LanguageResult[];
}
