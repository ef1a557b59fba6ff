import type { ModelOf } from './model';
import type { QueryLimits } from './query-limits';
import { refuseLimit } from './query-refusal';

/** What a question adds up to, counted while it is read. */
export interface Tally {
  conditions: number;
  joinedConditions: number;
  joins: number;
  sortKeys: number;
  populated: number;
}

/** One reading of one question. */
export interface Reading {
  readonly modelOf: ModelOf;
  readonly limits: QueryLimits;
  readonly tally: Tally;
  /** How often a relation of the asked type is gone through, by its name. */
  readonly joined: Map<string, number>;
}

/** Where in the question the reader stands. */
export interface Place {
  /** The parameter as it is written, for the refusal. */
  readonly at: string;
  /** The relations that led here. */
  readonly path: readonly string[];
}

export function reading(modelOf: ModelOf, limits: QueryLimits): Reading {
  return {
    modelOf,
    limits,
    tally: { conditions: 0, joinedConditions: 0, joins: 0, sortKeys: 0, populated: 0 },
    joined: new Map(),
  };
}

const counted: Readonly<Record<keyof Tally, string>> = {
  conditions: 'conditions',
  joinedConditions: 'conditions through relations',
  joins: 'relations in filters and sorts',
  sortKeys: 'sort keys',
  populated: 'populated relations',
};

/** Counts one more, and refuses at once what is over the limit: the rest is not even read. */
export function count({ tally, limits }: Reading, what: keyof Tally): void {
  tally[what] += 1;
  if (tally[what] > limits[what]) refuseLimit(counted[what], tally[what], limits[what]);
}

/** Counts a relation that a filter or a sort goes through; `path` is what has led to it, and the relation itself. */
export function countJoin(read: Reading, path: readonly string[]): void {
  count(read, 'joins');
  const [first, ...others] = path;
  if (first === undefined || others.length > 0) return;
  const times = (read.joined.get(first) ?? 0) + 1;
  read.joined.set(first, times);
  if (times > read.limits.sameJoins) refuseLimit(`times "${first}" in filters and sorts`, times, read.limits.sameJoins);
}

export function within(place: Place, name: string): Place {
  return { ...place, at: `${place.at}[${name}]` };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || !Object.getPrototypeOf(prototype);
}
