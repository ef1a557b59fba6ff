import { useEffect } from 'react';
import { toMilliseconds, type Instant } from 'strapi-plugin-dateline/core';
import { ticker, useServerTime } from 'strapi-plugin-dateline/strapi-admin';
import type { Heard } from './use-answer';

/** What is due goes out within moments: an answer that came sooner would call it due still. */
const SETTLING_MS = 6_000;

/** The server's time since this answer: as it was said, then each minute of it, with which the screen is drawn anew. */
export function useServerMinute(heard: Heard<{ readonly asOf: Instant }> | undefined): Instant | undefined {
  const minute = useServerTime(60_000);
  if (heard === undefined) return undefined;
  const { asOf } = heard.data;
  return minute !== undefined && minute > asOf ? minute : asOf;
}

/** Asks anew once the earliest of the moments has passed, since then something has gone out, or has not. */
export function useWhenPassed(
  heard: Heard<{ readonly asOf: Instant }> | undefined,
  moments: readonly (Instant | null)[],
  askAgain: () => void,
): void {
  const earliest = heard && moments.filter((at) => at !== null && at > heard.data.asOf).sort()[0];
  useEffect(() => {
    if (heard === undefined || !earliest) return undefined;
    const dueMs = toMilliseconds(earliest) + SETTLING_MS;
    const leave = ticker.onSecond(() => {
      if ((ticker.second() ?? 0) < dueMs) return;
      leave();
      askAgain();
    });
    return leave;
  }, [heard, earliest, askAgain]);
}
