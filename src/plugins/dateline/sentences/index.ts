/** What the plugin refuses, in the languages of the panel, and how an answer is said in one of them. Pure, as the core is. */
export { datelineRefusals } from './dateline-refusals';
export type { DetailsOf, GivenFor, SaidValue } from '../core/refusals/names';
export { isSaid } from '../core/said';
export type { Said } from '../core/said';
export { knows, say } from './say';
export type { Sentences } from './say';
export { saidBy } from '../core/errors';
export { frenchSpaces } from './french-spaces';
export { sentenceLanguages } from './sentence';
export type { Sentence, SentenceLanguage } from './sentence';
export { translateAnswer } from './translate-answer';
export type { NegotiatedAnswer } from './translate-answer';
