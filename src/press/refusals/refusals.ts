import {
  datelineRefusals,
  knows,
  say,
  type GivenFor,
  type Said,
  type Sentences,
} from 'strapi-plugin-dateline/sentences';
import { reportSentences } from './report/report-sentences';
import { answerRefusals } from './answers';
import { bodyRefusals } from './bodies';
import { changeRefusals } from './changes';
import { costRefusals } from './costs';
import { dayRefusals } from './days';
import { draftRefusals } from './drafts';
import { goingOutRefusals } from './going-out';
import { importRefusals } from './imports';
import { originRefusals } from './origins';
import { parameterRefusals } from './parameters';
import { questionRefusals } from './questions';
import type { RefusalClass } from './refusal-classes';
import { requestRefusals } from './requests';
import { rightsRefusals } from './rights';
import { saveRefusals } from './saves';
import { scheduleRefusals } from './schedules';
import { uploadRefusals } from './uploads';

/**
 * Every refusal of the press office, one entry each: a code that stays, the kind of answer, and the sentence in the
 * languages of the panel, which may change.
 */
export const refusals = {
  ...goingOutRefusals,
  ...draftRefusals,
  ...scheduleRefusals,
  ...saveRefusals,
  ...rightsRefusals,
  ...importRefusals,
  ...questionRefusals,
  ...parameterRefusals,
  ...bodyRefusals,
  ...changeRefusals,
  ...costRefusals,
  ...answerRefusals,
  ...requestRefusals,
  ...dayRefusals,
  ...uploadRefusals,
  ...originRefusals,
  ...reportSentences,
} as const;

type Entries = typeof refusals;

/** The codes of what is refused, without those of parts of sentences. */
export type RefusalCode = {
  [Code in keyof Entries]: Entries[Code] extends { readonly class: string } ? Code : never;
}[keyof Entries];

/** Details where the sentence of a code has any. */
export type Given<Code extends keyof Entries> = GivenFor<Entries[Code]['en']>;

/** What a sentence of the press office says, to be thrown, stored or sent. */
export function said<Code extends keyof Entries>(code: Code, ...[details]: Given<Code>): Said {
  return { ...details, code };
}

/** All that is said by a code: the plugin's refusals stand within some of the house's. */
export const sentences: Sentences = { ...refusals, ...datelineRefusals };

export function sayInEnglish(what: Said): string {
  return say(what, 'en', sentences);
}

/** Whether something thrown elsewhere is one of the house's or the plugin's. */
export function isKnown(what: Said): boolean {
  return knows(sentences, what);
}

/** What kind of answer a refusal is; of what is said only within others, that something was not as it should be. */
export function classOf({ code }: Said): RefusalClass {
  const entry: object | undefined = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return entry !== undefined && hasClass(entry) ? entry.class : 'invalid';
}

function hasClass(entry: object): entry is { readonly class: RefusalClass } {
  return 'class' in entry;
}
