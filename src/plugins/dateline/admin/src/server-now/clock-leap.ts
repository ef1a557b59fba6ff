/** Two measures of the time that passes on a machine; neither is believed about what time it is. */
export interface ClockReadings {
  /** A stopwatch, in milliseconds: nobody can set it, and on some machines it stands still while they sleep. */
  readonly stopwatchMs: number;
  /** The machine's clock, in milliseconds: runs on in sleep, and may be hours wrong. */
  readonly wallMs: number;
}

/**
 * Whether the machine slept between two readings, or somebody set its clock: stopwatch and clock no longer measure the
 * same time (https://github.com/w3c/hr-time/issues/115), and what was counted on by the stopwatch cannot be relied upon.
 */
export function hasClockLeapt(before: ClockReadings, after: ClockReadings): boolean {
  const wallMs = after.wallMs - before.wallMs;
  return Math.abs(wallMs - (after.stopwatchMs - before.stopwatchMs)) > LEAP_MS;
}

/** Further apart than this, the two no longer measure the same time. */
const LEAP_MS = 2000;
