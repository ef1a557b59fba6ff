export interface GoneOut {
  readonly dueMs: number;
  readonly publishedMs: number;
}

export interface Waits {
  /** By how much the latest text that went out before another was due after it, at most. */
  readonly overtakenMs: number;
  /** For how long nothing went out although something was due, at most. */
  readonly standstillMs: number;
}

/**
 * Whether a schedule was forgotten for a while, however slow the machine: on one that is busy with other things all are
 * late, but each in its turn and without a pause.
 */
export function waitsOf(texts: readonly GoneOut[]): Waits {
  const inOrder = [...texts].sort((one, other) => one.publishedMs - other.publishedMs);
  let latestDueMs = -Infinity;
  let overtakenMs = 0;
  let standstillMs = 0;
  for (const [index, { dueMs, publishedMs }] of inOrder.entries()) {
    const nextDueMs = Math.min(...inOrder.slice(index).map((text) => text.dueMs));
    const idleSinceMs = Math.max(nextDueMs, inOrder[index - 1]?.publishedMs ?? -Infinity);
    standstillMs = Math.max(standstillMs, publishedMs - idleSinceMs);
    latestDueMs = Math.max(latestDueMs, dueMs);
    overtakenMs = Math.max(overtakenMs, latestDueMs - dueMs);
  }
  return { overtakenMs, standstillMs };
}
