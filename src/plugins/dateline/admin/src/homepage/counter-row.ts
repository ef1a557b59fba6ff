import { clockFace, countDays, formatCounterMessage, isDatelineError, toMilliseconds } from '../../../core';
import type { Instant, TimeZone } from '../../../core';
import type { HomepageCounter } from '../../../core/homepage';

/** What a row of the counters shows at one minute. */
export interface CounterRow {
  readonly days: number;
  readonly text: string | null;
  /** Null where the count has come to its end. */
  readonly rollsOver: RollsOver | null;
}

interface RollsOver {
  readonly hours: number;
  readonly minutes: number;
  /** `HH:mm` in the counter's zone. */
  readonly time: string;
}

/** @param now a full minute */
export function counterRow(counter: HomepageCounter, now: Instant): CounterRow {
  const { timeZone, since } = counter;
  const { days, breakdown, nextChangeAt } = countDays(counter, now);
  return {
    days,
    text: textOf(counter, { days, breakdown, since }),
    rollsOver: nextChangeAt && rollsOver(nextChangeAt, timeZone, now),
  };
}

function rollsOver(at: Instant, timeZone: TimeZone, now: Instant): RollsOver {
  const minutesLeft = (toMilliseconds(at) - toMilliseconds(now)) / 60_000;
  return { hours: Math.floor(minutesLeft / 60), minutes: minutesLeft % 60, time: clockFace(timeZone, at).time };
}

/** Null for a message that came past the plugin's checks and cannot be printed: the count stands without it. */
function textOf(
  { message, messageLocale }: HomepageCounter,
  values: Parameters<typeof formatCounterMessage>[2],
): string | null {
  try {
    return message === null ? null : formatCounterMessage(message, messageLocale, values);
  } catch (error) {
    if (isDatelineError(error)) return null;
    throw error;
  }
}
