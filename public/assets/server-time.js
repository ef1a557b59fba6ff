/** Further apart than this, wall clock and stopwatch no longer measure the same time. */
const leapMs = 2000;

/**
 * The server's time: what it said once, and what a stopwatch has measured since. The machine's own clock may be wrong
 * by hours, so nothing is read off it.
 *
 * @param {number} saidMs the server's time, in milliseconds since 1970
 * @param {number} heardAt when it was so, by `performance.now()`
 */
export function createServerTime(saidMs, heardAt) {
  const wallAhead = Date.now() - performance.now();
  return {
    now: () => saidMs + performance.now() - heardAt,
    /**
     * Whether the machine slept, or somebody set its clock: the stopwatch stands still while some machines sleep
     * (https://github.com/w3c/hr-time/issues/115), the wall clock does not.
     */
    hasLeapt: () => Math.abs(Date.now() - performance.now() - wallAhead) > leapMs,
  };
}

/** When the page's document began to arrive, by `performance.now()`: the instant that the server wrote into it. */
export function documentHeardAt() {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation?.responseStart ?? performance.now();
}
