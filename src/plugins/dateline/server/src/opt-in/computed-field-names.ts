import type { ClockFields } from '../computed/clock-fields';
import type { CounterFields } from '../computed/counter-fields';
import type { OptIn } from './opt-in';

export type CounterFieldName = keyof CounterFields;
export type ClockFieldName = keyof ClockFields;

/** The names that a type which opts in may not give to attributes of its own. */
export function computedFieldNames({ counter, clock }: OptIn): readonly (CounterFieldName | ClockFieldName)[] {
  return [...(counter ? counterFieldNames : []), ...(clock ? clockFieldNames : [])].filter(
    (name) => name !== 'text' || counter?.message !== undefined,
  );
}

/** Whether entries have computed fields: those of a type that only says where home is have none. */
export function hasComputedFields(optIn: OptIn | undefined): boolean {
  return optIn !== undefined && computedFieldNames(optIn).length > 0;
}

const counterFieldNames: readonly CounterFieldName[] = ['days', 'breakdown', 'text', 'asOf', 'nextChangeAt'];

const clockFieldNames: readonly ClockFieldName[] = [
  'time',
  'date',
  'offset',
  'abbreviation',
  'asOf',
  'nextTransitionAt',
];
