/** How long whoever stores an answer may give it away, in whole seconds. */
export interface Freshness {
  /** `max-age` of RFC 9111 §5.2.2.1 */
  readonly maxAge: number;
  /** So much longer where the server cannot be reached: `stale-if-error` of RFC 5861 §4, never past what time alone alters. */
  readonly staleIfError: number;
}

export interface Caps {
  /** The longest `max-age`, in seconds. */
  readonly maxAgeSeconds: number;
  /** The longest `stale-if-error`, in seconds. */
  readonly staleIfErrorSeconds: number;
  /**
   * Instants, in milliseconds, at which anything may change that nobody must learn of beforehand lie on such a grid; 0 for
   * none. No answer is given away over a line of it, whatever happens there, so that its age tells of nothing.
   */
  readonly gridMs: number;
  /** So long after a line of the grid answers are kept for one second at most: what is due there takes its time. */
  readonly gridSettlesMs: number;
}

/**
 * @param now and `validUntil` in milliseconds since 1970
 */
export function freshFor(now: number, validUntil: number | null, caps: Caps): Freshness {
  const holdsMs = validUntil === null ? Number.POSITIVE_INFINITY : Math.max(0, validUntil - now);
  const holds = Math.max(0, wholeSeconds(holdsMs) - UNDER_WAY_SECONDS);
  const maxAge = Math.min(caps.maxAgeSeconds, holds, untilLine(now, caps));
  return { maxAge, staleIfError: Math.min(caps.staleIfErrorSeconds, holds - maxAge) };
}

/**
 * So long an answer may take to whoever stores it, who counts from when it came. nginx counts whole seconds besides, and
 * gives away to the end of the last one.
 */
const UNDER_WAY_SECONDS = 1;

function untilLine(now: number, { gridMs, gridSettlesMs, maxAgeSeconds }: Caps): number {
  // Within a second nothing can be told, and nothing is stale for longer.
  if (gridMs === 0 || maxAgeSeconds <= 1) return maxAgeSeconds;
  const since = now % gridMs;
  return since < gridSettlesMs ? 1 : Math.max(1, wholeSeconds(gridMs - since));
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}
