import { useEffect, useState } from 'react';
import { toInstant, toMilliseconds, type Instant } from 'strapi-plugin-dateline/core';
import type { Heard } from './use-answer';

const MINUTE_MS = 60_000;
/** The longest that a browser's timer can wait: a later time is looked at by a later answer. */
const LONGEST_MS = 2 ** 31 - 1;
/** What is due goes out within moments: an answer that came sooner would call it due still. */
const SETTLING_MS = 6_000;

/** The server's time, on the stopwatch since its last answer; the screen is drawn anew with each minute of it. */
export function useServerMinute(heard: Heard<{ readonly asOf: Instant }> | undefined): Instant | undefined {
  const [now, setNow] = useState<Instant>();
  useEffect(() => {
    if (heard === undefined) return undefined;
    let timer = 0;
    const tick = () => {
      const nowMs = serverMs(heard);
      setNow(toInstant(Math.round(nowMs)));
      timer = window.setTimeout(tick, MINUTE_MS - (nowMs % MINUTE_MS) + 1);
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [heard]);
  return heard && (now ?? heard.data.asOf);
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
    const waitMs = toMilliseconds(earliest) - serverMs(heard) + SETTLING_MS;
    const timer = window.setTimeout(askAgain, Math.min(Math.max(waitMs, 0), LONGEST_MS));
    return () => window.clearTimeout(timer);
  }, [heard, earliest, askAgain]);
}

/** The server's time on the stopwatch, in milliseconds. */
export function serverMs({ data, heardAtMs }: Heard<{ readonly asOf: Instant }>): number {
  return toMilliseconds(data.asOf) + performance.now() - heardAtMs;
}
