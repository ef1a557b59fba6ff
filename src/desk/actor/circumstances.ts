import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from './actor';

/** What holds for a piece of work, and for everything that it calls, beside the request in which it is done. */
export interface Circumstances {
  /** It reads for the house itself, and so may see drafts. */
  readonly asHouse?: true;
  /** By whose hand it is done, where not by the request's. */
  readonly actor?: Actor;
  /** The reason for the record: an embargo has no attribute that could carry one. */
  readonly embargoReason?: string | null;
  /** Change notes keep the dates with which they come. */
  readonly notesAsWritten?: true;
}

/** One for all of them: Node.js 20 tells each storage of each promise that is made, so that every further one costs. */
const storage = new AsyncLocalStorage<Circumstances>();
const none: Circumstances = {};

export function circumstances(): Circumstances {
  return storage.getStore() ?? none;
}

/** Does the work under these as well; whatever else holds goes on holding. */
export function under<Result>(more: Circumstances, work: () => Result): Result {
  return storage.run({ ...circumstances(), ...more }, work);
}
