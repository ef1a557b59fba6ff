const SECOND_MS = 1000;

/** How long to wait after the first failure, the second, and so on; after one more than these it is given up. */
const pausesMs: readonly number[] = [1, 5, 30, 120].map((seconds) => seconds * SECOND_MS);

/** When to try again after that many failures; null where it is time to give up. */
export function nextAttemptAt(failures: number, failedAtMs: number): number | null {
  const pauseMs = pausesMs[failures - 1];
  return pauseMs === undefined ? null : failedAtMs + pauseMs;
}
