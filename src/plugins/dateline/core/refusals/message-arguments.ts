import type { DatelineRefusals } from './dateline-refusal';
import { quotedParts } from './quoted';

/** Where in a message it is. */
export const placeParts = {
  'dateline.place': {
    en: ' at line {line}, column {column}',
  },
} as const satisfies DatelineRefusals;

/**
 * What can be wrong with an argument of a counter’s message. By itself: whoever prints a date as messages do reads its style
 * by the same rules, and does not load what is said of whole messages.
 */
export const argumentRefusals = {
  ...placeParts,
  ...quotedParts,
  'dateline.style-unknown': {
    en: '{style} is not a style: expected {known} or a skeleton after “::”',
  },
  'dateline.date-without-clock': {
    en: 'a civil date has no {part}: expected day, month, year or weekday',
  },
  'dateline.skeleton-not-printable': {
    en: 'the skeleton cannot be printed ({reason})',
  },
  'dateline.argument-unknown': {
    error: 'DATELINE_MESSAGE_ARGUMENT',
    en: 'No counter has {{argument}}{place}: expected {days}, {years}, {months}, {monthDays}, {daysToGo}, {phase, select, …} or {since, date}.',
  },
  'dateline.argument-is-number': {
    error: 'DATELINE_MESSAGE_FORMAT',
    en: '{{argument}}{place} is a number: expected {forms} or {last}.',
  },
  'dateline.argument-is-date': {
    error: 'DATELINE_MESSAGE_FORMAT',
    en: '{{argument}}{place} is a date: expected {form}, or with a style {styled}.',
  },
  'dateline.argument-is-choice': {
    error: 'DATELINE_MESSAGE_FORMAT',
    en: '{{argument}}{place} is a choice: expected {form}.',
  },
  'dateline.choices-wrong': {
    error: 'DATELINE_MESSAGE_FORMAT',
    en: '{{argument}, select, …}{place} has other choices than it can: expected before, on or after, and always other.',
  },
  'dateline.style-wrong': {
    error: 'DATELINE_MESSAGE_FORMAT',
    en: 'In {{argument}}{place}, {reason}.',
  },
} as const satisfies DatelineRefusals;
