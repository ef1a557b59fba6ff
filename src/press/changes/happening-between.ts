import type { Happening } from './change';

/** What can be read of something at one moment. */
export interface PublicState {
  /** Changes with every write of the public row. */
  readonly version: string;
  /** Of all that it says; null where nobody has worked it out. */
  readonly digest: string | null;
  /** The path of its page; null where it has none of its own. */
  readonly address: string | null;
}

export interface Act {
  /** What an act that knows its own name calls the coming or going. */
  readonly name?: 'withdrawn' | 'restored' | undefined;
  /** Nothing of it is left, no draft either. */
  readonly isGone: boolean;
  /** It was written, whether or not its version tells. */
  readonly isTouched: boolean;
}

/** What the public is to be told of a thing that was in one state and is in another; null where there is nothing to tell. */
export function happeningBetween(before: PublicState | null, after: PublicState | null, act: Act): Happening | null {
  if (before === null) return after === null ? null : comes(act);
  if (after === null) return goes(act);
  if (before.address !== after.address) return 'moved';
  if (before.version === after.version && !act.isTouched) return null;
  return before.digest !== null && after.digest !== null && before.digest !== after.digest ? 'corrected' : 'changed';
}

function comes({ name }: Act): Happening {
  return name === 'restored' ? 'restored' : 'published';
}

function goes({ name, isGone }: Act): Happening {
  if (name === 'withdrawn') return 'withdrawn';
  return isGone ? 'deleted' : 'unpublished';
}
