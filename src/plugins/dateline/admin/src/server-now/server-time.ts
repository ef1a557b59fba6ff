import { toMilliseconds, type Instant } from '../../../core';
import { hasClockLeapt, type ClockReadings } from './clock-leap';

/** The one place of the plugin's screens that reads the machine's clock, for the difference between two readings alone. */
export function readClocks(): ClockReadings {
  return { stopwatchMs: performance.now(), wallMs: Date.now() };
}

/** The server's time: what it said once, and what a stopwatch has measured since. */
export interface ServerTime {
  now(): number;
  /** Whether the machine slept, or somebody set its clock: what `now` says cannot be relied upon. */
  hasLeapt(): boolean;
}

/**
 * @param asked when the request left and `heard` when the answer came. The server said it in between, and the middle is
 * wrong by half of the way at most.
 */
export function createServerTime(
  said: Instant,
  asked: ClockReadings,
  heard: ClockReadings,
  read = readClocks,
): ServerTime {
  const saidAtMs = (asked.stopwatchMs + heard.stopwatchMs) / 2;
  return {
    now: () => toMilliseconds(said) + read().stopwatchMs - saidAtMs,
    hasLeapt: () => hasClockLeapt(asked, read()),
  };
}
