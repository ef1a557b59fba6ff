import type { Core } from '@strapi/strapi';
import { machineNow } from './machine-clock';

/** How a follower fares. Times in milliseconds since 1970, by the machine's clock. */
export interface FollowerHealth {
  /** How often it has failed at the same rows. */
  readonly failures: number;
  readonly failure: string | null;
  readonly failingSince: number | null;
  readonly nextTryAt: number;
}

export const well: FollowerHealth = { failures: 0, failure: null, failingSince: null, nextTryAt: 0 };

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** It has failed once more, and is left alone for twice as long as before. */
export function failedAgain(strapi: Core.Strapi, name: string, before: FollowerHealth, error: unknown): FollowerHealth {
  const at = machineNow();
  const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** before.failures, LONGEST_PAUSE_MS);
  const failure = (error instanceof Error ? error.message : String(error)).slice(0, 1000);
  strapi.log.warn(`The follower "${name}" failed, and tries again in ${pauseMs / 1000} s: ${failure}`);
  const failingSince = before.failingSince ?? at;
  return { failures: before.failures + 1, failure, failingSince, nextTryAt: at + pauseMs };
}
