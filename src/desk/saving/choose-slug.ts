import type { Core, UID } from '@strapi/strapi';
import { freeSlug, isSlugMadeFrom, slugOf } from '../../press/publication/slug';
import type { Draft, Entry, StoredDraft } from './draft';
import { takenSlugs } from './taken-slugs';
import { publicRowsWhere } from '../stored/draft-or-public';

/** The slugs that begin with `base` and are taken. */
export type TakenSlugs = (base: string) => Promise<ReadonlySet<string>> | ReadonlySet<string>;

/** The slug to write, or undefined where the stored one stays. */
export async function chooseSlug(
  strapi: Core.Strapi,
  entry: Entry,
  data: Draft,
  stored: StoredDraft | null,
  taken: TakenSlugs = (base) => takenSlugs(strapi, entry, base),
) {
  const title = data[entry.source] ?? stored?.[entry.source];
  const fallback = fallbackSlug(entry.uid, data.date ?? stored?.date);
  const asked = data.slug?.trim();
  if (asked && asked !== stored?.slug) {
    const base = slugOf(asked, entry.locale, fallback);
    return freeSlug(base, await taken(base));
  }
  if (!title) return undefined;
  const base = slugOf(title, entry.locale, fallback);
  if (stored?.slug && !(await followsTitle(strapi, entry, stored, fallback, base))) return undefined;
  return freeSlug(base, await taken(base));
}

/** Whether the stored slug was made from the stored title, the title changes, and no address is public yet. */
async function followsTitle(strapi: Core.Strapi, entry: Entry, stored: StoredDraft, fallback: string, base: string) {
  const slug = stored.slug ?? '';
  const madeFrom = slugOf(stored[entry.source] ?? '', entry.locale, fallback);
  if (base === madeFrom || !isSlugMadeFrom(slug, madeFrom)) return false;
  const { documentId } = stored;
  const published = publicRowsWhere({ documentId, locale: entry.locale });
  return (await strapi.db.query(entry.uid).count({ where: published })) === 0;
}

/** `statement-2026-03-01`, for a title in which nothing can be transliterated. */
function fallbackSlug(uid: UID.ContentType, date: string | null | undefined): string {
  const type = uid.slice(uid.lastIndexOf('.') + 1);
  return date ? `${type}-${date}` : type;
}
