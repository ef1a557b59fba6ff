import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from './actor-of';

const acting = new AsyncLocalStorage<Actor>();

/**
 * Does the work by somebody else's hand than the request's, and everything that it calls, too.
 *
 * @example await actAs({ kind: 'schedule', id: String(row.id), name: 'the schedule', rights: [] }, () => fire(row))
 */
export async function actAs<Result>(actor: Actor, work: () => Promise<Result>): Promise<Result> {
  return acting.run(actor, work);
}

export function actingFor(): Actor | undefined {
  return acting.getStore();
}
