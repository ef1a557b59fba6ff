import { circumstances, under } from '../actor/circumstances';

/** Does the work with a reason at hand for the record: an embargo has no attribute that could carry one. */
export async function withEmbargoReason<Result>(reason: string | null, work: () => Promise<Result>): Promise<Result> {
  return under({ embargoReason: reason }, work);
}

export function embargoReason(): string | null {
  return circumstances().embargoReason ?? null;
}
