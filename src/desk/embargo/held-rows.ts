import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { embargoFrom } from './embargo-from';
import { isPublic } from '../stored/draft-or-public';

/** What the guard needs to know of a stored row of a publication. */
export interface HeldRow {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string | null;
  readonly isPublished: boolean;
  readonly embargoedUntil: number | null;
}

interface Row {
  readonly documentId: string;
  readonly locale: string | null;
  readonly title?: string | null;
  readonly publishedAt: unknown;
  readonly embargoedUntil?: unknown;
}

export async function heldRows(strapi: Core.Strapi, uid: PublicationUid, where: unknown) {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'title', 'publishedAt', 'embargoedUntil'],
    where: where as Record<string, unknown>,
  })) as readonly Row[];
  return rows.map(heldRowOf);
}

/** Publications are localised, so that each row has a locale. */
export function heldRowOf(row: Row): HeldRow {
  const { documentId, locale, title = null } = row;
  const embargoedUntil = embargoFrom(row.embargoedUntil) ?? null;
  return { documentId, locale: locale ?? '', title, isPublished: isPublic(row), embargoedUntil };
}
