import type { Core } from '@strapi/strapi';
import { actorOf } from '../actor/actor-of';
import type { MovedFacts } from './facts-service';

/** Signs the drafts that have followed: whoever meets a newer draft is told who has changed it. */
export async function signMoved(strapi: Core.Strapi, { uid, rows }: MovedFacts): Promise<void> {
  const { kind, id } = actorOf(strapi);
  const drafts = rows.filter(({ isPublic }) => !isPublic).map((row) => row.id);
  if (kind !== 'admin' || id === null || drafts.length === 0) return;
  // Past the lifecycles, which would set a time of their own.
  await strapi.db
    .queryBuilder(uid)
    .update({ updated_by_id: Number(id) })
    .where({ id: { $in: drafts } })
    .execute();
}
