/**
 * Remembers what `make` made for the last `limit` keys that were new. Building an Intl object costs a hundred times
 * what using it costs, and keys that visitors choose must not fill the memory.
 */
export function cached<Key extends string, Value>(limit: number, make: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    const [oldest] = values.keys();
    if (values.size >= limit && oldest !== undefined) values.delete(oldest);
    values.set(key, value);
    return value;
  };
}
