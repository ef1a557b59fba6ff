import type { Core } from '@strapi/strapi';
import type { PreviewedDraft } from '../../press/preview/preview-address';
import { publicationTypes } from '../../press/publication-types';

/**
 * Another text after each publication of the draft, and never an earlier one again: the count outlives an unpublishing,
 * and a public row that went past it (`db.query`) shows by its time. Null where there is no such draft.
 */
export async function publicationsSoFar(
  strapi: Core.Strapi,
  { type, documentId, locale }: PreviewedDraft,
): Promise<string | null> {
  const rows: readonly VersionRow[] = await strapi.db.query(publicationTypes[type].uid).findMany({
    select: ['publishedAt', 'publicationCount'],
    where: { documentId, locale },
  });
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  const published = rows.find(({ publishedAt }) => publishedAt !== null);
  return draft === undefined ? null : `${draft.publicationCount ?? 0} ${published?.publishedAt ?? ''}`;
}

interface VersionRow {
  readonly publishedAt: string | null;
  readonly publicationCount: number | null;
}
