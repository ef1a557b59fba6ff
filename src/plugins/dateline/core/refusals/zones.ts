import type { DatelineRefusals } from './dateline-refusal';
import { quotedParts } from './quoted';

/** What is said of time zones that are none. */
export const zoneRefusals = {
  ...quotedParts,
  'dateline.zone-is-offset': {
    error: 'DATELINE_INVALID_TIME_ZONE',
    en: '{value} is an offset, not a time zone: expected an IANA name, such as Europe/London.',
  },
  'dateline.zone-expected': {
    error: 'DATELINE_INVALID_TIME_ZONE',
    en: '{value} is not a time zone: expected an IANA name, such as Europe/London.',
  },
} as const satisfies DatelineRefusals;
