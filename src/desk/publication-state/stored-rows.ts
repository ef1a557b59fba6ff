import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication-types';
import type { PublicationVersion } from '../../press/schedule/schedule';

/** A row as permissions look at it: their conditions may ask for its author and for the author's roles. */
export interface TextRow {
  readonly id: number;
  readonly locale: string;
  readonly updatedAt: unknown;
  readonly publishedAt: unknown;
  readonly embargoedUntil: unknown;
}

export interface StoredRows {
  readonly draft: TextRow | null;
  readonly published: TextRow | null;
}

export async function storedRows(
  strapi: Core.Strapi,
  uid: PublicationUid,
  { documentId, locale }: PublicationVersion,
): Promise<StoredRows> {
  const rows: readonly TextRow[] = await strapi.db.query(uid).findMany({
    where: { documentId, locale },
    populate: { createdBy: { populate: ['roles'] } },
  });
  return {
    draft: rows.find(({ publishedAt }) => publishedAt === null) ?? null,
    published: rows.find(({ publishedAt }) => publishedAt !== null) ?? null,
  };
}
