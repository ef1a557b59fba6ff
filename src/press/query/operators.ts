import type { ScalarKind } from './scalar-kinds';

/** What an operator takes: one value, a list of them, two of them, or a yes or no. */
export type OperatorForm = 'value' | 'valueOrNull' | 'list' | 'pair' | 'flag';

const forms: Readonly<Record<string, OperatorForm>> = {
  $eq: 'valueOrNull',
  $ne: 'valueOrNull',
  $eqi: 'valueOrNull',
  $nei: 'valueOrNull',
  $gt: 'value',
  $gte: 'value',
  $lt: 'value',
  $lte: 'value',
  $between: 'pair',
  $in: 'list',
  $notIn: 'list',
  $null: 'flag',
  $notNull: 'flag',
  $contains: 'value',
  $containsi: 'value',
  $notContains: 'value',
  $notContainsi: 'value',
  $startsWith: 'value',
  $startsWithi: 'value',
  $endsWith: 'value',
  $endsWithi: 'value',
};

const presence = ['$null', '$notNull'];
const equality = ['$eq', '$ne', '$in', '$notIn', ...presence];
const order = [...equality, '$gt', '$gte', '$lt', '$lte', '$between'];

/** `LIKE` and `LOWER()` are of text: PostgreSQL has none for a number or a day. */
const byKind: Readonly<Record<ScalarKind, ReadonlySet<string>>> = {
  text: new Set(Object.keys(forms)),
  integer: new Set(order),
  bigInteger: new Set(order),
  number: new Set(order),
  boolean: new Set(equality),
  date: new Set(order),
  time: new Set(order),
  instant: new Set(order),
  json: new Set(presence),
};

/** Undefined where there is no such operator, or none for values of this kind. */
export function operatorForm(name: string, kind: ScalarKind): OperatorForm | undefined {
  return byKind[kind].has(name) ? forms[name] : undefined;
}

export function operatorsOf(kind: ScalarKind): string {
  return [...byKind[kind], '$not'].join(', ');
}
