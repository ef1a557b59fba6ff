import type { Sentence } from '../sentence';

/** A room's sentences in the languages beside English, by their codes. */
export type OtherWords = Readonly<Record<string, Omit<Sentence, 'en' | 'valuesOf'>>>;
