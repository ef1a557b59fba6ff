/** A source of chance that can be had again: the same seed, the same attempts. */
export interface Chance {
  /** A whole number from 0 to `end` - 1. */
  below(end: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** One at least, and at most so many; none where there are none. */
  some<Item>(items: readonly Item[], most: number): Item[];
  /** True so often: 0 never, 1 always. */
  isOften(share: number): boolean;
  /** True once in so many times. */
  onceIn(times: number): boolean;
}

/** Mulberry32: 32 bits of state, good enough to choose attempts, and three lines long. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  return {
    below,
    pick,
    some: (items, most) => (items.length === 0 ? [] : Array.from({ length: 1 + below(most) }, () => pick(items))),
    isOften: (share) => next() < share,
    onceIn: (times) => below(times) === 0,
  };
}

/** As many as chance says, one at least. */
export function several<Item>(chance: Chance, most: number, make: () => Item): Item[] {
  return Array.from({ length: 1 + chance.below(most) }, make);
}
