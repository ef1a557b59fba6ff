import { circumstances, under } from './circumstances';
import type { Actor } from './actor';

/**
 * Does the work by somebody else's hand than the request's, and everything that it calls, too.
 *
 * @example await actAs({ kind: 'schedule', id: String(row.id), name: 'the schedule', rights: [] }, () => fire(row))
 */
export async function actAs<Result>(actor: Actor, work: () => Promise<Result>): Promise<Result> {
  return under({ actor }, work);
}

export function actingFor(): Actor | undefined {
  return circumstances().actor;
}
