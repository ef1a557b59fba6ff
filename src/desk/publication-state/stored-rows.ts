import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { draftAmong, publicRowAmong } from '../stored/draft-or-public';

/** A row as permissions look at it: their conditions may ask for its author and for the author's roles. */
export interface JudgedRow {
  readonly id: number;
  readonly locale: string;
  readonly title: string | null;
  readonly updatedAt: unknown;
  readonly publishedAt: unknown;
}

export interface StoredRows {
  readonly draft: JudgedRow | null;
  readonly published: JudgedRow | null;
}

export async function storedRows(
  strapi: Core.Strapi,
  uid: PublicationUid,
  { documentId, locale }: PublicationVersion,
): Promise<StoredRows> {
  const rows: readonly JudgedRow[] = await strapi.db.query(uid).findMany({
    where: { documentId, locale },
    populate: { createdBy: { populate: ['roles'] } },
  });
  return {
    draft: draftAmong(rows) ?? null,
    published: publicRowAmong(rows) ?? null,
  };
}
