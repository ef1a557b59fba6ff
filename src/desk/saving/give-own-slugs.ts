import type { Core, UID } from '@strapi/strapi';
import { freeSlug, slugOf } from '../../press/publication/slug';
import { takenSlugs } from './taken-slugs';
import { draftsWhere } from '../stored/draft-or-public';

export interface Cloned {
  readonly documentId: string;
  readonly entries: CopiedEntry[];
}

interface CopiedEntry extends Named {
  readonly id: number;
  readonly locale: string;
}

interface Named {
  readonly title?: string | null;
  readonly name?: string | null;
  slug: string;
}

/**
 * A copy comes with the slugs of its original, in every locale. Under another title it gets one that is made from that:
 * an address does not tell of a text that it does not lead to.
 */
export async function giveOwnSlugs(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  original: string | undefined,
  { documentId, entries }: Cloned,
): Promise<void> {
  for (const entry of entries) {
    const { locale } = entry;
    const copied: Named | null = await strapi.db
      .query(uid)
      .findOne({ where: draftsWhere({ documentId: original, locale }) });
    const base = isRenamed(entry, copied) ? slugOf(nameOf(entry), locale, entry.slug) : entry.slug;
    const taken = await takenSlugs(strapi, { uid, locale, documentId }, base);
    entry.slug = freeSlug(base, taken);
    await strapi.db.query(uid).update({ where: { id: entry.id }, data: { slug: entry.slug } });
  }
}

/** Whether it has another title than its original and yet, as nobody gave it one, the original's slug. */
function isRenamed(copy: Named, original: Named | null): boolean {
  return original !== null && copy.slug === original.slug && nameOf(copy) !== '' && nameOf(copy) !== nameOf(original);
}

function nameOf({ title, name }: Named): string {
  return title ?? name ?? '';
}
