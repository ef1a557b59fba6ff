import type { Core, UID } from '@strapi/strapi';
import { actorOf } from '../actor/actor-of';
import { contentRights } from '../rights/content-rights';
import type { MovedFacts, MovedRow } from './facts-service';
import { refusal } from '../refusals/refusal';

/**
 * Holds admins to their role in every language that follows: to write a fact in one is to write it in all, and to publish
 * it in one is to publish it wherever the text is public. A token's permission is its route's.
 */
export async function refuseUnlessMayMove(strapi: Core.Strapi, { uid, rows }: MovedFacts): Promise<void> {
  if (actorOf(strapi).kind !== 'admin') return;
  const can = contentRights(strapi, uid as UID.ContentType);
  // With their authors, since the conditions of a custom role may ask for these.
  const stored: readonly (object & { readonly id: number })[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: { id: { $in: rows.map(({ id }) => id) } },
    populate: { createdBy: { populate: ['roles'] } },
  });
  for (const row of rows) {
    const version = stored.find(({ id }) => id === row.id) ?? { locale: row.locale };
    const names = Object.keys(row.to);
    if (row.isPublic ? !can.publish(version) : !names.every((name) => can.update(version, name))) refuse(row, names);
  }
}

function refuse({ locale, isPublic }: MovedRow, names: readonly string[]): never {
  const facts = names.map((name) => `"${name}"`).join(', ');
  throw refusal(isPublic ? 'facts.may-not-publish' : 'facts.may-not-write', { facts, locale });
}
