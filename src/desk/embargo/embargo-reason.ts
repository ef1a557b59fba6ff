import { AsyncLocalStorage } from 'node:async_hooks';

const given = new AsyncLocalStorage<string | null>();

/** Does the work with a reason at hand for the record: an embargo has no attribute that could carry one. */
export async function withEmbargoReason<Result>(reason: string | null, work: () => Promise<Result>): Promise<Result> {
  return given.run(reason, work);
}

export function embargoReason(): string | null {
  return given.getStore() ?? null;
}
