import type { DatelineRefusals } from './dateline-refusal';

/** What stands within the sentences on a counter’s message: where, and what was expected there. */
export const messageParts = {
  'dateline.plural': {
    en: '{{argument}, {kind}, …}{place}',
  },
  'dateline.category-for-and': {
    en: '“{category}” (as for {numbers}), {rest}',
  },
  'dateline.category-for': {
    en: '“{category}” (as for {numbers})',
  },
  'dateline.expected.argument-in-braces': {
    en: 'expected an argument, such as {days}, instead of empty braces',
  },
  'dateline.expected.argument': {
    en: 'expected an argument, such as {days}',
  },
  'dateline.expected.type': {
    en: 'expected number, plural, selectordinal or date after the comma',
  },
  'dateline.expected.category': {
    en: 'expected a plural category with its text in braces, such as one {# day}',
  },
  'dateline.expected.offset': {
    en: 'expected a whole number after “offset:”',
  },
  'dateline.expected.closing-brace': {
    en: 'expected “}”, which closes the argument',
  },
  'dateline.expected.style': {
    en: 'expected a style after the second comma',
  },
  'dateline.expected.number-skeleton': {
    en: 'expected a number skeleton that ICU knows',
  },
  'dateline.expected.date-skeleton': {
    en: 'expected a date skeleton that ICU knows',
  },
  'dateline.expected.number-skeleton-after-colons': {
    en: 'expected a number skeleton after “::”',
  },
  'dateline.expected.date-skeleton-after-colons': {
    en: 'expected a date skeleton after “::”',
  },
  'dateline.expected.apostrophe': {
    en: 'expected an apostrophe, which closes the quoted text',
  },
  'dateline.expected.whole-number': {
    en: 'expected a whole number after “=”',
  },
  'dateline.expected.category-once': {
    en: 'expected each plural category once',
  },
  'dateline.expected.choice-once': {
    en: 'expected each choice once',
  },
  'dateline.expected.no-brace': {
    en: 'expected no “}” where no argument is open',
  },
  'dateline.expected.format': {
    en: 'expected a format that can be printed ({reason})',
  },
} as const satisfies DatelineRefusals;
