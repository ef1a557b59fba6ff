import { dayRefusals } from './days';
import { instantRefusals } from './instants';
import { localeRefusals } from './locales';
import { argumentRefusals } from './message-arguments';
import { messageRefusals } from './messages';
import { zoneRefusals } from './zones';

/** Whatever the core refuses, and the parts such a sentence is made of: a code that stays, and words that may change. */
export const coreRefusals = {
  ...dayRefusals,
  ...instantRefusals,
  ...zoneRefusals,
  ...localeRefusals,
  ...argumentRefusals,
  ...messageRefusals,
} as const;
