import { useSyncExternalStore } from 'react';
import { toInstant, type Instant } from '../../../core';
import { ticker } from './ticker';

/**
 * The server's time, in steps of a second or a minute: whatever is drawn with it is drawn anew at each step and not
 * more often. Undefined where it is not known, or no longer.
 */
export function useServerTime(stepMs: 1000 | 60_000): Instant | undefined {
  const nowMs = useSyncExternalStore(ticker.onSecond, () => {
    const second = ticker.second();
    return second === undefined ? undefined : second - (second % stepMs);
  });
  return nowMs === undefined ? undefined : toInstant(nowMs);
}
