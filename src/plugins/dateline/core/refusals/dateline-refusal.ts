import type { DatelineErrorCode } from '../errors';

/** One thing that is refused, or a part of such a sentence: what kind of mistake it is, and how an error says it. */
export interface DatelineRefusal {
  /** Parts of sentences have none. */
  readonly error?: DatelineErrorCode;
  /** Its other languages are with the sentences: whoever counts days on a page does not load them. */
  readonly en: string;
}

/** A room's refusals by their codes. */
export type DatelineRefusals = Readonly<Record<string, DatelineRefusal>>;
