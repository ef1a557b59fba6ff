import type { Core } from '@strapi/strapi';
import type { ShownRow } from '../acts/public-act';
import { healLinksTo } from './heal-links';
import { linkingTypes } from './link-paths';
import { noteLeftOut } from './note-waiting';
import type { LinkingRow } from './read-links';
import { waitingLinks, type WaitingLink } from './waiting-link';
import { isDraft, publicRowsWhere } from '../stored/draft-or-public';

/**
 * Once for a database that comes from before links were kept, or whose texts came with `strapi import` or `transfer`, which
 * empty the table of links that wait and bring none: what public texts have lost comes back where the text was not edited
 * since it went out, so that its draft still says what was meant.
 */
export async function adoptLinks(strapi: Core.Strapi): Promise<void> {
  const links = strapi.db.query(waitingLinks);
  if ((await links.count({ where: mark })) > 0) return;
  await strapi.db.transaction(async () => {
    for (const uid of linkingTypes(strapi)) await noteAllLeftOut(strapi, uid);
    const waiting: readonly WaitingLink[] = await links.findMany();
    for (const { target, targetDocumentId } of waiting) await healAll(strapi, target, targetDocumentId);
    await links.create({ data: { ...mark } });
  });
}

/** A row of the table itself, so that it is there as long as the links are that were noted with it. It leads nowhere. */
const mark = { uid: waitingLinks, attribute: 'adopted' };

async function noteAllLeftOut(strapi: Core.Strapi, uid: string): Promise<void> {
  const rows: readonly (LinkingRow & { readonly updatedAt: string })[] = await strapi.db
    .query(uid)
    .findMany({ select: ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt'] });
  const drafts = new Map(rows.filter(isDraft).map((row) => [keyOf(row), row.updatedAt] as const));
  for (const row of rows) {
    const savedAt = drafts.get(keyOf(row));
    if (isDraft(row) || savedAt === undefined || savedAt > (row.publishedAt ?? '')) continue;
    await noteLeftOut(strapi, { uid, documentId: row.documentId, locale: row.locale });
  }
}

function keyOf({ documentId, locale }: LinkingRow): string {
  return `${documentId} ${locale ?? ''}`;
}

async function healAll(strapi: Core.Strapi, target: string, documentId: string): Promise<void> {
  const shown: readonly ShownRow[] = await strapi.db
    .query(target)
    .findMany({ select: ['id', 'documentId', 'locale'], where: publicRowsWhere({ documentId }) });
  for (const row of shown) await healLinksTo(strapi, target, row);
}
