import type { DatelineRefusals } from './dateline-refusal';

/** Languages that a counter’s message is likely to be in; of another, its English name is said. */
export const languageParts = {
  'dateline.language.ar': {
    en: 'Arabic',
  },
  'dateline.language.zh': {
    en: 'Chinese',
  },
  'dateline.language.en': {
    en: 'English',
  },
  'dateline.language.fr': {
    en: 'French',
  },
  'dateline.language.de': {
    en: 'German',
  },
  'dateline.language.he': {
    en: 'Hebrew',
  },
  'dateline.language.hi': {
    en: 'Hindi',
  },
  'dateline.language.it': {
    en: 'Italian',
  },
  'dateline.language.ja': {
    en: 'Japanese',
  },
  'dateline.language.fa': {
    en: 'Persian',
  },
  'dateline.language.pl': {
    en: 'Polish',
  },
  'dateline.language.pt': {
    en: 'Portuguese',
  },
  'dateline.language.ru': {
    en: 'Russian',
  },
  'dateline.language.sr': {
    en: 'Serbian',
  },
  'dateline.language.es': {
    en: 'Spanish',
  },
  'dateline.language.tr': {
    en: 'Turkish',
  },
  'dateline.language.uk': {
    en: 'Ukrainian',
  },
} as const satisfies DatelineRefusals;
