import type { Core } from '@strapi/strapi';
import type { FollowerHealth } from './follower-health';

/** How far a follower has come that runs once for all instances, and how it fares. Times in milliseconds since 1970. */
export interface StoredFollower extends FollowerHealth {
  readonly id: number;
  readonly name: string;
  /** The last row of the stream that it has dealt with. */
  readonly position: number;
  /** Of which stream: see `streamName`. */
  readonly stream: string;
  /** The instance that works for all, and until when, unless it says so again. */
  readonly heldBy: string | null;
  readonly heldUntil: number;
}

export const followerRows = 'chancery::follower';

/** To be called from `register`, so that Strapi makes the table with all others. */
export function keepFollowers(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: followerRows,
    singularName: 'follower',
    tableName: 'chancery_followers',
    attributes: {
      id: { type: 'increments' },
      name: { type: 'string' },
      position: { type: 'integer' },
      stream: { type: 'string' },
      heldBy: { type: 'string' },
      heldUntil: { type: 'biginteger' },
      failures: { type: 'integer' },
      failure: { type: 'text' },
      failingSince: { type: 'biginteger' },
      nextTryAt: { type: 'biginteger' },
    },
    indexes: [{ name: 'chancery_followers_name', columns: ['name'], type: 'unique' }],
  });
}
