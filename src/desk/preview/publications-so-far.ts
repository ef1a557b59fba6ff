import type { Core } from '@strapi/strapi';
import type { PreviewedDraft } from '../../press/preview/preview-address';
import { publicationTypes } from '../../press/publication/publication-types';
import { loadEmbargo } from '../embargo/stored-embargo';
import { draftAmong, publicRowAmong } from '../stored/draft-or-public';

/**
 * Another text after each publication of the draft, and whenever the text is put under an embargo or under a longer one,
 * and never an earlier one again: the counts outlive an unpublishing, and a public row that went past them (`db.query`)
 * shows by its time. Null where there is no such draft.
 */
export async function publicationsSoFar(
  strapi: Core.Strapi,
  { type, documentId, locale }: PreviewedDraft,
): Promise<string | null> {
  const rows: readonly VersionRow[] = await strapi.db.query(publicationTypes[type].uid).findMany({
    select: ['publishedAt', 'publicationCount'],
    where: { documentId, locale },
  });
  const draft = draftAmong(rows);
  const published = publicRowAmong(rows);
  if (draft === undefined) return null;
  const { tightenings } = await loadEmbargo(strapi, { uid: publicationTypes[type].uid, documentId });
  const soFar = `${draft.publicationCount ?? 0} ${published?.publishedAt ?? ''}`;
  return tightenings === 0 ? soFar : `${soFar} ${tightenings}`;
}

interface VersionRow {
  readonly publishedAt: string | null;
  readonly publicationCount: number | null;
}
