import type { Core } from '@strapi/strapi';
import type { PublicationRecord } from '../../press/filing/publication-record';
import { publicationTypes } from '../../press/publication/publication-types';
import { byOrdinal, isSlugMadeFrom, slugOf } from '../../press/publication/slug';
import { holdText } from '../stored/hold-until-end';
import { moveAddresses, type AddressMove } from '../correction/move-addresses';
import { standingOf } from './namesakes';
import { publicRowsWhere } from '../stored/draft-or-public';

/**
 * Texts whose titles make the same slug, imported from several pages, have `title`, `title-2`, `title-3` … in the order
 * of their dates, not in that of the imports: otherwise the pages would give other addresses in another order.
 *
 * Only what is public has an address to give. A draft's slug is provisional, and what somebody is at, or has withdrawn,
 * keeps the address at which its readers know it.
 */
export async function orderSlugs(strapi: Core.Strapi, record: PublicationRecord): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const { uid } = publicationTypes[record.type];
    for (const { documentId } of await imported(strapi, record)) await holdText(strapi, uid, documentId, trx);
    // Only now: until it was held, each could have been withdrawn or given another address.
    const rows = await settled(strapi, record, await imported(strapi, record));
    const slugs = rows.map(({ slug }) => slug).sort(byOrdinal);
    const moves = rows.flatMap(({ id, documentId, title, slug: from }, index): AddressMove[] => {
      const to = slugs[index] ?? from;
      return to === from ? [] : [{ id, documentId, title, from, to }];
    });
    await moveAddresses(strapi, record, moves);
  });
}

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly title: string;
  readonly slug: string;
  readonly firstPublishedAt: string | null;
}

async function imported(strapi: Core.Strapi, record: PublicationRecord): Promise<readonly Row[]> {
  const base = slugOf(record.title, record.locale, `${record.type}-${record.date}`);
  const { locale } = record;
  const alike: readonly Row[] = await strapi.db.query(publicationTypes[record.type].uid).findMany({
    select: ['id', 'documentId', 'slug', 'title', 'firstPublishedAt'],
    where: publicRowsWhere({ importKey: { $notNull: true }, locale, slug: { $startsWith: base } }),
    orderBy: [{ date: 'asc' }, { dayOrder: 'asc' }, { title: 'asc' }],
  });
  return alike.filter(({ slug }) => isSlugMadeFrom(slug, base));
}

/** Those that are public just as their drafts say. */
async function settled(strapi: Core.Strapi, { type, locale }: PublicationRecord, rows: readonly Row[]) {
  const { uid } = publicationTypes[type];
  const standings: string[] = [];
  for (const row of rows) standings.push(await standingOf(strapi, uid, row, locale));
  return rows.filter((_row, index) => standings[index] === 'public');
}
