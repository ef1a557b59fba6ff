import { publicRowsWhere } from '../stored/draft-or-public';
import type { Core } from '@strapi/strapi';
import { linkingTypes, linkPaths } from './link-paths';
import { linksTo } from './read-links';
import { stands, waitingLinks, type WaitingLink } from './waiting-link';

export interface ShowingText {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** The public texts that name one of these public rows, such as a person in their bylines. */
export async function textsShowing(
  strapi: Core.Strapi,
  target: string,
  ids: readonly number[],
): Promise<readonly ShowingText[]> {
  if (ids.length === 0) return [];
  const found: ShowingText[] = [];
  for (const uid of linkingTypes(strapi)) {
    const paths = linkPaths(strapi, uid).filter((path) => path.target === target);
    if (paths.length === 0) continue;
    const rows: readonly Omit<ShowingText, 'uid'>[] = await strapi.db.query(uid).findMany({
      select: ['documentId', 'locale'],
      where: publicRowsWhere({ $or: paths.map((path) => linksTo(path, { id: { $in: [...ids] } })) }),
    });
    found.push(...rows.map(({ documentId, locale }) => ({ uid, documentId, locale })));
  }
  return found;
}

/** The public texts whose links to one of these documents wait until it is public. */
export async function textsWaitingFor(
  strapi: Core.Strapi,
  target: string,
  documentIds: readonly string[],
): Promise<readonly ShowingText[]> {
  const waiting: readonly WaitingLink[] = await strapi.db
    .query(waitingLinks)
    .findMany({ where: { target, targetDocumentId: { $in: [...documentIds] } } });
  const found: WaitingLink[] = [];
  for (const link of waiting) if (await stands(strapi, link)) found.push(link);
  return found.map(({ uid, documentId, locale }) => ({ uid, documentId, locale }));
}
