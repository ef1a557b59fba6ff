import { AsyncLocalStorage } from 'node:async_hooks';
import type { Holding } from '../../core/holding';

/** What is noted while a request is answered. */
export interface RequestNotes {
  readonly holdings: Holding[];
  readonly tablesRead: Set<string>;
  hasWritten: boolean;
}

const running = new AsyncLocalStorage<RequestNotes>();

/** Those of the request that is being answered right now; undefined outside of one. */
export function requestNotes(): RequestNotes | undefined {
  return running.getStore();
}

export async function noteWhile(work: () => Promise<unknown>): Promise<RequestNotes> {
  const notes: RequestNotes = { holdings: [], tablesRead: new Set(), hasWritten: false };
  await running.run(notes, work);
  return notes;
}
