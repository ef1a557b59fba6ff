import type { DatelineRefusals } from './dateline-refusal';
import { quotedParts } from './quoted';

/** What is said of languages that are none. */
export const localeRefusals = {
  ...quotedParts,
  'dateline.locale-expected': {
    error: 'DATELINE_INVALID_LOCALE',
    en: '{value} is not a locale: expected a BCP 47 tag, such as ru or pt-BR.',
  },
} as const satisfies DatelineRefusals;
