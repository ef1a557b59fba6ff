/** How long an answer holds, as whoever made it tells. */
export interface Holding {
  /** What it depends on; when one of these changes, it may be another. */
  readonly tags?: readonly string[];
  /** The earliest instant, in milliseconds since 1970, at which it is another by the passing of time alone; null if never. */
  readonly validUntil?: number | null;
}

/** What was told of the parts of an answer, together. */
export interface GatheredHolding {
  readonly tags: ReadonlySet<string>;
  readonly validUntil: number | null;
}

export function gather(holdings: readonly Holding[]): GatheredHolding {
  return {
    tags: new Set(holdings.flatMap(({ tags = [] }) => tags)),
    validUntil: holdings.reduce<number | null>(
      (earliest, { validUntil }) => sooner(earliest, validUntil ?? null),
      null,
    ),
  };
}

function sooner(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
