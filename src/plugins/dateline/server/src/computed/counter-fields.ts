import {
  countDays,
  formatCounterMessage,
  parseCivilDate,
  parseTimeZone,
  type Breakdown,
  type DaySpan,
  type Instant,
} from '../../../core';
import { nullIfUnreadable } from './null-if-unreadable';

/** A counter as it is stored; what is absent or unreadable makes the fields that need it null. */
export interface CounterSource {
  readonly since: unknown;
  readonly until?: unknown;
  readonly timeZone: unknown;
  readonly message?: unknown;
  /** BCP 47: the language and the plural rules of `text`. */
  readonly locale: string;
}

export type CounterFields = (Counted | Uncounted) & {
  /** The message with the count in it. */
  readonly text: string | null;
  readonly asOf: Instant;
};

interface Counted {
  /** Calendar days from `since` to the civil date of `asOf`, at most to `until`; negative before `since`. */
  readonly days: number;
  readonly breakdown: Breakdown;
  /** The earliest instant after `asOf` at which `days` differs; null if it never will. */
  readonly nextChangeAt: Instant | null;
}

/** Of a draft without a first day or a time zone. */
interface Uncounted {
  readonly days: null;
  readonly breakdown: null;
  readonly nextChangeAt: null;
}

export function counterFields(source: CounterSource, asOf: Instant): CounterFields {
  const counted = nullIfUnreadable(() => count(source, asOf));
  if (!counted) return { days: null, breakdown: null, text: null, asOf, nextChangeAt: null };
  const { since, ...fields } = counted;
  const text = nullIfUnreadable(() => textOf(source, { ...fields, since }));
  return { ...fields, text, asOf };
}

type Values = Parameters<typeof formatCounterMessage>[2];

function count(source: CounterSource, asOf: Instant): (Counted & Pick<DaySpan, 'since'>) | null {
  const span = spanOf(source);
  if (!span) return null;
  const { days, breakdown, nextChangeAt } = countDays(span, asOf);
  return { days, breakdown, nextChangeAt, since: span.since };
}

function spanOf({ since, until, timeZone }: CounterSource): DaySpan | null {
  if (isAbsent(since) || isAbsent(timeZone)) return null;
  return {
    since: parseCivilDate(since),
    until: isAbsent(until) ? null : parseCivilDate(until),
    timeZone: parseTimeZone(timeZone),
  };
}

function textOf({ message, locale }: CounterSource, values: Values): string | null {
  return typeof message === 'string' ? formatCounterMessage(message, locale, values) : null;
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
