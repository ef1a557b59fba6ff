/** What of a draft cannot go out as it stands. */
export interface DraftFault {
  /** The attributes that lead to it and the places in lists, as Strapi names them: `['people', '0', 'function']`. */
  readonly path: readonly string[];
  /** Whether it is not filled in; else what stands there cannot be taken. */
  readonly isEmpty: boolean;
}

interface Problem {
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/** The faults that a refusal of Strapi's validator names, each attribute once; none where it is about something else. */
export function faultsIn(details: unknown): readonly DraftFault[] {
  const { errors } = (details ?? {}) as { readonly errors?: unknown };
  if (!Array.isArray(errors)) return [];
  const faults = new Map<string, DraftFault>();
  for (const problem of errors.filter(isProblem)) {
    const path = problem.path.map(String);
    if (path.length > 0) faults.set(path.join('.'), { path, isEmpty: isEmpty(problem.value) });
  }
  return [...faults.values()];
}

function isProblem(problem: unknown): problem is Problem {
  return Array.isArray((problem as Partial<Problem> | null)?.path);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
