/**
 * What is known of an entity that was read from the database: whether it is a published one. A symbol, because an answer
 * may have been asked for without `publishedAt` and has to be checked all the same: copies of an entity keep it, and JSON
 * does not show it.
 */
export type RowState = 'published' | 'hidden';

const stateKey = Symbol('whether the row is published');

interface Stamped {
  [stateKey]?: RowState;
}

export function stampState(row: object, state: RowState): void {
  (row as Stamped)[stateKey] = state;
}

/** Undefined where nobody looked: such an entity is no proof of anything. */
export function stateOf(row: object): RowState | undefined {
  return (row as Stamped)[stateKey];
}
