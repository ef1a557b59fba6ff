import type { DatelineRefusals } from './dateline-refusal';
import { languageParts } from './language-names';
import { placeParts } from './message-arguments';
import { messageParts } from './message-parts';
import { quotedParts } from './quoted';

/** What can be wrong with a counter’s message. `{{name}}` is an argument of the message, braces and all. */
export const messageRefusals = {
  ...placeParts,
  ...messageParts,
  ...languageParts,
  ...quotedParts,
  'dateline.message-empty': {
    error: 'DATELINE_MESSAGE_SYNTAX',
    en: 'The message is empty: expected a text, such as “{days} days”.',
  },
  'dateline.message-too-long': {
    error: 'DATELINE_MESSAGE_SYNTAX',
    en: 'The message has {length} characters: expected at most {most}.',
  },
  'dateline.message-not-printable': {
    error: 'DATELINE_MESSAGE_FORMAT',
    en: 'The message cannot be printed for {count} days: {reason}.',
  },
  'dateline.message-unreadable': {
    error: 'DATELINE_MESSAGE_SYNTAX',
    en: 'The message does not parse{place}: {expected}.',
  },
  'dateline.apostrophe-quotes': {
    error: 'DATELINE_MESSAGE_SYNTAX',
    en: 'The apostrophe{place} makes plain text of the brace behind it: expected ’ or two apostrophes.',
  },
  'dateline.category-unknown': {
    error: 'DATELINE_MESSAGE_PLURAL',
    en: '{selector} in {source} is not a plural category: expected {categories} or a number such as =1.',
  },
  'dateline.category-missing': {
    error: 'DATELINE_MESSAGE_PLURAL',
    en: '{language} needs the plural category {named}, which {source} lacks.',
  },
  'dateline.categories-missing': {
    error: 'DATELINE_MESSAGE_PLURAL',
    en: '{language} needs the plural categories {named}, which {source} lacks.',
  },
} as const satisfies DatelineRefusals;
