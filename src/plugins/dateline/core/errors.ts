import type { Said } from './said';

/** The one table of what can be wrong, by a code that stays the same whatever the sentence says. */
export const datelineErrors = {
  DATELINE_INVALID_CIVIL_DATE: 'Not a calendar day YYYY-MM-DD.',
  DATELINE_INVALID_INSTANT: 'Not a date and time with Z or an offset.',
  DATELINE_INVALID_LOCAL_TIME: 'Not a time of day HH:mm.',
  DATELINE_INVALID_TIME_ZONE: 'Not the IANA name of a time zone.',
  DATELINE_INVALID_LOCALE: 'Not a BCP 47 language tag.',
  DATELINE_OUT_OF_RANGE: 'Outside the years 0001 to 9999.',
  DATELINE_MESSAGE_SYNTAX: 'The message is not ICU MessageFormat.',
  DATELINE_MESSAGE_ARGUMENT: 'The message names an argument that no counter has.',
  DATELINE_MESSAGE_FORMAT: 'The message uses an argument in a way that does not suit it.',
  DATELINE_MESSAGE_PLURAL:
    'The message lacks a plural category that its locale needs, or names one that does not exist.',
} as const;

export type DatelineErrorCode = keyof typeof datelineErrors;

/** `message` is a sentence for people; `code` and `details` are for programs. */
export class DatelineError extends Error {
  override readonly name = 'DatelineError';

  constructor(
    readonly code: DatelineErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    /** The sentence by its code and what varies in it, to be said in other languages. */
    readonly said?: Said,
  ) {
    super(message);
  }
}

/** By name and code: a bundle and its tests may hold two copies of the class. */
export function isDatelineError(error: unknown): error is DatelineError {
  return error instanceof Error && error.name === 'DatelineError' && 'code' in error;
}

/** What an error says, by its code; of a copy of the class that knows none, the sentence itself. */
export function saidBy(error: DatelineError): Said {
  return error.said ?? { code: 'dateline.sentence', sentence: error.message };
}
