/** The one table of what can be wrong, by a code that stays the same whatever the sentence says. */
export const datelineErrors = {
  DATELINE_INVALID_CIVIL_DATE: 'Not a calendar day YYYY-MM-DD.',
  DATELINE_INVALID_INSTANT: 'Not a date and time with Z or an offset.',
  DATELINE_INVALID_LOCAL_TIME: 'Not a time of day HH:mm.',
  DATELINE_INVALID_TIME_ZONE: 'Not the IANA name of a time zone.',
  DATELINE_UNAVAILABLE_TIME_ZONE: 'An IANA name that the time zone data of this platform is too old to know.',
  DATELINE_INVALID_LOCALE: 'Not a BCP 47 language tag.',
  DATELINE_OUT_OF_RANGE: 'Outside the years 0000 to 9999.',
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
  ) {
    super(message);
  }
}

/** By name and code: a bundle and its tests may hold two copies of the class. */
export function isDatelineError(error: unknown): error is DatelineError {
  return error instanceof Error && error.name === 'DatelineError' && 'code' in error;
}

/** A value from outside as a sentence quotes it: short, and told from words of the sentence. */
export function quote(value: unknown): string {
  if (typeof value !== 'string') return value === null ? 'null' : `a value of type ${typeof value}`;
  return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
}
