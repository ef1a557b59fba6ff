import type { Core, UID } from '@strapi/strapi';
import { freeSlug } from '../../press/slug';
import { takenSlugs } from './taken-slugs';

export interface Cloned {
  readonly documentId: string;
  readonly entries: { readonly id: number; readonly locale: string; slug: string }[];
}

/** A copy comes with the slugs of its original, in every locale. */
export async function giveOwnSlugs(strapi: Core.Strapi, uid: UID.ContentType, cloned: Cloned): Promise<void> {
  for (const entry of cloned.entries) {
    const { documentId } = cloned;
    const taken = await takenSlugs(strapi, { uid, locale: entry.locale, documentId }, entry.slug);
    entry.slug = freeSlug(entry.slug, taken);
    await strapi.db.query(uid).update({ where: { id: entry.id }, data: { slug: entry.slug } });
  }
}
