import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication-types';
import { embargoFrom } from './embargo-from';

/** What the guard needs to know of a stored row of a publication. */
export interface StoredVersion {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string | null;
  readonly isPublished: boolean;
  readonly embargoedUntil: number | null;
}

interface Row {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string | null;
  readonly publishedAt: unknown;
  readonly embargoedUntil: unknown;
}

export async function storedVersions(strapi: Core.Strapi, uid: PublicationUid, where: unknown) {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'title', 'publishedAt', 'embargoedUntil'],
    where: where as Record<string, unknown>,
  })) as readonly Row[];
  return rows.map(versionOf);
}

function versionOf({ documentId, locale, title, publishedAt, embargoedUntil }: Row): StoredVersion {
  const isPublished = publishedAt !== null;
  return { documentId, locale, title, isPublished, embargoedUntil: embargoFrom(embargoedUntil) ?? null };
}

export async function isPublic(
  strapi: Core.Strapi,
  uid: PublicationUid,
  { documentId, locale }: { readonly documentId: string; readonly locale: string },
): Promise<boolean> {
  return (await strapi.db.query(uid).count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) > 0;
}
