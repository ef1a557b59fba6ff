import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const POLL_MS = 20;
const LIMIT_MS = 10_000;

/**
 * Waits until nothing uses the database any more. Strapi tells of a saved entry after its transaction, without anybody
 * waiting for it: a process that stopped at once would cut off webhooks on their way.
 */
export async function whenIdle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as { pool: Pool };
  let quietPolls = 0;
  for (let waitedMs = 0; quietPolls < 3 && waitedMs < LIMIT_MS; waitedMs += POLL_MS) {
    await pause(POLL_MS);
    quietPolls = pool.numUsed() + pool.numPendingAcquires() === 0 ? quietPolls + 1 : 0;
  }
}

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}
