import type { Core } from '@strapi/strapi';
import type { PublicationRecord } from '../../press/filing/publication-record';
import { publicationTypes } from '../../press/publication-types';
import { isSlugMadeFrom, slugOf } from '../../press/slug';

/**
 * Texts whose titles make the same slug, imported from several pages, have `title`, `title-2`, `title-3` … in the order
 * of their dates, not in that of the imports: otherwise the pages would give other addresses in another order.
 */
export async function orderSlugs(strapi: Core.Strapi, record: PublicationRecord): Promise<void> {
  const base = slugOf(record.title, record.locale, `${record.type}-${record.date}`);
  const alike: readonly Row[] = await strapi.db.query(publicationTypes[record.type].uid).findMany({
    select: ['documentId', 'slug', 'date', 'title'],
    where: { importKey: { $notNull: true }, locale: record.locale, publishedAt: null, slug: { $startsWith: base } },
    orderBy: [{ date: 'asc' }, { dayOrder: 'asc' }, { title: 'asc' }],
  });
  const rows = alike.filter(({ slug }) => isSlugMadeFrom(slug, base));
  const slugs = rows.map(({ slug }) => slug).sort(byOrdinal);
  for (const [index, { documentId, slug }] of rows.entries()) {
    const due = slugs[index];
    if (due !== undefined && due !== slug) await setSlug(strapi, record, documentId, due);
  }
}

interface Row {
  readonly documentId: string;
  readonly slug: string;
}

/** `title`, `title-2`, … `title-10`: the shorter first, then by letters. */
function byOrdinal(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

/** Draft and published row at once; the Document Service would keep the slug apart from the one that it changes with. */
async function setSlug(
  strapi: Core.Strapi,
  record: PublicationRecord,
  documentId: string,
  slug: string,
): Promise<void> {
  await strapi.db
    .query(publicationTypes[record.type].uid)
    .updateMany({ where: { documentId, locale: record.locale }, data: { slug } });
}
