import type { Instant } from '../../../core';
import type { ClockOptIn, CounterOptIn, OptIn } from '../opt-in/opt-in';
import type { Entry } from '../schema';
import { clockFields, type ClockFields } from './clock-fields';
import { counterFields, type CounterFields } from './counter-fields';

export type EntryFields = Partial<CounterFields & ClockFields>;

/**
 * The computed fields of one entry. Those whose source attributes were not selected (`?fields=`) are left out: null
 * would say that there is no value, when it was only not asked for.
 *
 * @param locale undefined if it was not selected.
 */
export function entryFields(entry: Entry, optIn: OptIn, asOf: Instant, locale: string | undefined): EntryFields {
  return {
    ...(optIn.counter && counterFieldsOf(entry, optIn.counter, asOf, locale)),
    ...(optIn.clock && clockFieldsOf(entry, optIn.clock, asOf)),
  };
}

function counterFieldsOf(entry: Entry, optIn: CounterOptIn, asOf: Instant, locale: string | undefined) {
  const { since, until, timeZone, message } = optIn;
  if (!areSelected(entry, [since, until, timeZone])) return {};
  const hasText = message !== undefined && locale !== undefined && areSelected(entry, [message]);
  const source = { since: entry[since], until: until && entry[until], timeZone: entry[timeZone] };
  const { text, ...count } = counterFields(
    { ...source, message: hasText ? entry[message] : null, locale: locale ?? '' },
    asOf,
  );
  return hasText ? { ...count, text } : count;
}

function clockFieldsOf(entry: Entry, { timeZone }: ClockOptIn, asOf: Instant) {
  return areSelected(entry, [timeZone]) ? clockFields({ timeZone: entry[timeZone] }, asOf) : {};
}

function areSelected(entry: Entry, names: readonly (string | undefined)[]): boolean {
  return names.every((name) => name === undefined || entry[name] !== undefined);
}
