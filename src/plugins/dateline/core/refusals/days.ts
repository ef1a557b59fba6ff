import type { DatelineRefusals } from './dateline-refusal';
import { quotedParts } from './quoted';

/** What is said of days and times of day that are none. */
export const dayRefusals = {
  ...quotedParts,
  'dateline.day-expected': {
    error: 'DATELINE_INVALID_CIVIL_DATE',
    en: '{value} is not a calendar day: expected YYYY-MM-DD, such as 2021-04-12.',
  },
  'dateline.time-expected': {
    error: 'DATELINE_INVALID_LOCAL_TIME',
    en: '{value} is not a time of day: expected HH:mm, such as 08:46.',
  },
  'dateline.date-out-of-range': {
    error: 'DATELINE_OUT_OF_RANGE',
    en: 'The date lies outside the years 0001 to 9999.',
  },
  'dateline.whole-days-expected': {
    error: 'DATELINE_OUT_OF_RANGE',
    en: '{value} is not a whole number of days.',
  },
} as const satisfies DatelineRefusals;
