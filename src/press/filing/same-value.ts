/** Whether two values of an attribute say the same: without what a database adds, without gaps, whatever the order of keys. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}

/** The value without what does not tell it from another. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const own = Object.entries(value).filter(([key, inner]) => inner !== null && inner !== undefined && !added.has(key));
  const sorted = own.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, comparable(inner)]));
}

const added: ReadonlySet<string> = new Set(['id', 'key']);
