import { coreRefusals } from '../core/refusals/core-refusals';
import type { DatelineRefusal } from '../core/refusals/dateline-refusal';
import type { Sentences } from './say';
import type { Sentence } from './sentence';
import { dayWords } from './words/days';
import { foundByTheServer } from './words/found-by-the-server';
import { instantWords } from './words/instants';
import { languageWords } from './words/language-names';
import { localeWords } from './words/locales';
import { messagePartWords } from './words/message-parts';
import { messageWords } from './words/messages';
import type { OtherWords } from './words/other-words';
import { quotedWords } from './words/quoted';
import { zoneWords } from './words/zones';

/** The core has the English, which its errors say; a code that lacks its other languages does not compile. */
const otherWords: OtherWords & Readonly<Record<keyof typeof coreRefusals, OtherWords[string]>> = {
  ...dayWords,
  ...instantWords,
  ...zoneWords,
  ...localeWords,
  ...messageWords,
  ...messagePartWords,
  ...languageWords,
  ...quotedWords,
};

/** Whatever the plugin refuses, and the parts such a sentence is made of: a code that stays, and words that may change. */
export const datelineRefusals: Readonly<Record<string, DatelineRefusal & Sentence>> = {
  ...foundByTheServer,
  ...inEveryLanguage(coreRefusals),
};

function inEveryLanguage(table: Readonly<Record<string, DatelineRefusal>>): Sentences {
  return Object.fromEntries(
    Object.entries(table).flatMap(([code, english]) => {
      const others = otherWords[code];
      return others === undefined ? [] : [[code, { ...english, ...others }]];
    }),
  );
}
