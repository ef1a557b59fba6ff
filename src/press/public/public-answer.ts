import type { Instant } from 'strapi-plugin-dateline/core';
import { everything, type Tag } from './tags';

/** What a reader answers: what is public, and how long that holds. */
export interface PublicAnswer<Data> {
  readonly data: Data;
  readonly asOf: Instant;
  /** The earliest instant after `asOf` at which `data` is another by the passing of time alone; null if it never is. */
  readonly validUntil: Instant | null;
  /** What it depends on, each once; when one of these changes, it may be another. */
  readonly tags: readonly Tag[];
}

/** How long an answer holds, without the answer. */
type Holding = Pick<PublicAnswer<unknown>, 'validUntil' | 'tags'>;

/** An answer of its own tags, and of whatever it was made from. */
export function publicAnswer<Data>(
  data: Data,
  asOf: Instant,
  { tags = [], from = [], changesAt = [] }: Partial<Grounds> = {},
): PublicAnswer<Data> {
  const all = [everything, ...tags, ...from.flatMap((part) => part.tags)];
  return {
    data,
    asOf,
    validUntil: earliest([...changesAt, ...from.map(({ validUntil }) => validUntil)]),
    tags: [...new Set(all)].sort(),
  };
}

interface Grounds {
  readonly tags: readonly Tag[];
  readonly from: readonly Holding[];
  /** Instants after `asOf` at which something in it changes. */
  readonly changesAt: readonly (Instant | null)[];
}

/** Instants are all written alike (`…Z`, milliseconds), so the earliest is the first by letters. */
function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.filter((instant) => instant !== null).sort()[0] ?? null;
}
