/**
 * What has changed since when. A load notes the generation in which it begins; whatever changes takes the next one. What
 * was loaded holds as long as none of its tags has a later generation than its own: so a change that comes while something
 * is being loaded is seen, too, which deleting what is there would miss.
 */
export interface Generations {
  /** The generation that a load belongs to which begins now. */
  now(): number;
  /** Whatever has one of these tags holds no longer. */
  bump(tags: Iterable<string>): void;
  /** Nothing that was loaded until now holds any longer. */
  bumpAll(): void;
  holds(born: number, tags: readonly string[]): boolean;
}

/** @param mostTags so many are told apart; more than these, and everything that is older counts as changed once */
export function createGenerations(mostTags = 100_000): Generations {
  const changedIn = new Map<string, number>();
  let current = 0;
  let floor = 0;
  const forgetAll = () => {
    floor = current;
    changedIn.clear();
  };
  return {
    now: () => current,
    bump(tags) {
      current += 1;
      for (const tag of tags) changedIn.set(tag, current);
      if (changedIn.size > mostTags) forgetAll();
    },
    bumpAll() {
      current += 1;
      forgetAll();
    },
    holds(born, tags) {
      if (born === current) return true;
      return born >= floor && tags.every((tag) => (changedIn.get(tag) ?? 0) <= born);
    },
  };
}
