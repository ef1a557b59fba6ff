import type { Core } from '@strapi/strapi';
import { toInstant } from 'strapi-plugin-dateline/core';
import type { FailingFollower } from '../../press/panel/today';
import type { FollowerHealth } from './follower-health';
import { placesOf } from './follow-everywhere';
import type { Follower } from './follower';
import { followerRows, type StoredFollower } from './stored-follower';

/** Of these followers those that cannot go on: for all instances, or in this one. */
export async function listFailing(
  strapi: Core.Strapi,
  followers: readonly Follower[],
): Promise<readonly FailingFollower[]> {
  const rows: readonly StoredFollower[] = await strapi.db
    .query(followerRows)
    .findMany({ where: { failures: { $gt: 0 } } });
  const healthOf = new Map<string, FollowerHealth>([
    ...rows.map((row): [string, FollowerHealth] => [row.name, row]),
    ...[...placesOf(strapi)].map(([name, { health }]): [string, FollowerHealth] => [name, health]),
  ]);
  return followers.flatMap(({ name }) => failing(name, healthOf.get(name)));
}

function failing(name: string, health: FollowerHealth | undefined): readonly FailingFollower[] {
  if (health === undefined || health.failures === 0) return [];
  const { failure, failingSince, nextTryAt } = health;
  const [since, next] = [Number(failingSince), Number(nextTryAt)].map(toInstant);
  return since === undefined || next === undefined ? [] : [{ name, since, error: failure ?? '', nextTryAt: next }];
}
