import type { Stand } from './stand';

/** RFC 9875 §2.1: so many are read by everybody who reads any. */
const MOST_GROUPS = 32;

/** What an answer’s tags are called outside; where they are too many, those that stand for any change. */
export function groupsOf({ groupOf, settings }: Stand, tags: readonly string[]): readonly string[] {
  const outside = (some: readonly string[]) => [...new Set(some.map(groupOf).filter((group) => group !== null))];
  const all = outside(tags);
  return all.length <= MOST_GROUPS ? all : outside([...settings.commonTags, ...settings.untoldTags]);
}
