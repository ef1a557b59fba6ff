import { checkCounterMessage, isDatelineError, parseCivilDate } from '../../../core';
import { saidBy, type Said } from '../../../sentences';
import type { CounterOptIn } from '../opt-in/opt-in';
import type { Problem } from '../refusal';
import type { Entry } from '../schema';

/** Absent values are fine: whether a counter may be without them is the schema's `required`. */
export function counterProblems(
  data: Entry,
  optIn: CounterOptIn,
  { locale, path = [] }: { readonly locale: string | undefined; readonly path?: readonly string[] },
): readonly Problem[] {
  const problem = (name: string, said: Said): Problem => ({ path: [...path, name], said, value: data[name] });
  const dates = [optIn.since, optIn.until].filter((name) => name !== undefined);
  const wrongDates = dates.flatMap((name) => wrongIn(() => readDate(data[name])).map((said) => problem(name, said)));
  return [
    ...wrongDates,
    ...(wrongDates.length === 0 ? orderProblems(data, optIn, problem) : []),
    ...messageProblems(data, optIn, locale, problem),
  ];
}

type MakeProblem = (name: string, said: Said) => Problem;

function readDate(value: unknown): string | null {
  return value === null || value === undefined ? null : parseCivilDate(value);
}

function orderProblems(data: Entry, { since, until }: CounterOptIn, problem: MakeProblem): readonly Problem[] {
  const first = readDate(data[since]);
  const last = until === undefined ? null : readDate(data[until]);
  // Dates in this form sort as text does.
  if (until === undefined || first === null || last === null || last >= first) return [];
  return [problem(until, { code: 'dateline.span-reversed', last, first })];
}

function messageProblems(
  data: Entry,
  { message }: CounterOptIn,
  locale: string | undefined,
  problem: MakeProblem,
): readonly Problem[] {
  const text = message === undefined ? undefined : data[message];
  if (message === undefined || locale === undefined || typeof text !== 'string') return [];
  return wrongIn(() => checkCounterMessage(text, locale)).map((said) => problem(message, said));
}

/** What is wrong, as a list of none or one. */
function wrongIn(check: () => unknown): readonly Said[] {
  try {
    check();
    return [];
  } catch (error) {
    if (isDatelineError(error)) return [saidBy(error)];
    throw error;
  }
}
