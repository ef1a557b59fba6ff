import type { OptIn } from './opt-in';

const counterFieldNames = ['days', 'breakdown', 'text', 'asOf', 'nextChangeAt'] as const;

const clockFieldNames = ['time', 'date', 'offset', 'abbreviation', 'asOf', 'nextTransitionAt', 'nextOffset'] as const;

export type CounterFieldName = (typeof counterFieldNames)[number];
export type ClockFieldName = (typeof clockFieldNames)[number];

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
