import type { Core } from '@strapi/strapi';
import type { Change } from '../../press/changes/change';
import type { Follower } from './follower';

/** So long one step may take where its follower says nothing else. */
const PATIENCE_MS = 120_000;

/**
 * Lets a follower work. One that never ends, as with a connection that nobody answers, has failed as well: it would be well
 * for ever, and get nothing. What it still does goes on beside the next try.
 * @throws what the follower throws, or a sentence that it has not ended
 */
export async function followInTime(strapi: Core.Strapi, follower: Follower, changes: readonly Change[]): Promise<void> {
  const patienceMs = follower.patienceMs ?? PATIENCE_MS;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It has not ended within ${patienceMs / 1000} s.`)), patienceMs).unref();
  });
  try {
    await Promise.race([follower.follow(strapi, changes), late]);
  } finally {
    clearTimeout(timer);
  }
}
