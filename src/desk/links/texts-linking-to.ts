import type { Core } from '@strapi/strapi';
import { linkingTypes, linkPaths } from './link-paths';
import { linksTo, rowsWithLinks, type LinkingRow } from './read-links';
import { publicRowsWhere } from '../stored/draft-or-public';

export interface LinkingPublicRow {
  readonly uid: string;
  readonly row: LinkingRow;
}

/** The public texts with a link to one of these public rows. */
export async function textsLinkingTo(
  strapi: Core.Strapi,
  target: string,
  ids: readonly number[],
): Promise<readonly LinkingPublicRow[]> {
  if (ids.length === 0) return [];
  const found: LinkingPublicRow[] = [];
  for (const uid of linkingTypes(strapi)) {
    const paths = linkPaths(strapi, uid).filter((path) => path.target === target);
    if (paths.length === 0) continue;
    const where = publicRowsWhere({ $or: paths.map((path) => linksTo(path, { id: { $in: [...ids] } })) });
    found.push(...(await rowsWithLinks(strapi, uid, where)).map((row) => ({ uid, row })));
  }
  return found;
}
