import type { DatelineRefusals } from './dateline-refusal';
import { quotedParts } from './quoted';

/** What is said of instants that are none, and of the parameter that asks for one. */
export const instantRefusals = {
  ...quotedParts,
  'dateline.instant-expected': {
    error: 'DATELINE_INVALID_INSTANT',
    en: '{value} is not an instant: expected a date and time with Z or an offset, such as 2021-04-12T05:46:00Z.',
  },
  'dateline.instant-out-of-range': {
    error: 'DATELINE_OUT_OF_RANGE',
    en: 'The instant lies outside the years 0001 to 9999.',
  },
} as const satisfies DatelineRefusals;
