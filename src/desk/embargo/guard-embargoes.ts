import type { Core } from '@strapi/strapi';
import { publicationUids, type PublicationUid } from '../../press/publication-types';
import { changeEmbargo } from './change-embargo';
import { embargoFrom } from './embargo-from';
import { refuseEmbargoed } from './refuse-embargoed';
import { isPublic, storedVersions, type StoredVersion } from './stored-versions';

/**
 * Keeps embargoes on every road. All of them end in the writing of a row: the Document Service publishes by creating a
 * row with `publishedAt`, and so do the content manager, REST, GraphQL and the schedule through it. What goes around
 * rows altogether is SQL by hand, and `strapi import` and `transfer`, which switch these hooks off.
 */
export function guardEmbargoes(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [...publicationUids],
    beforeCreate: ({ model, params }) => checkNewRows(strapi, model.uid, [params.data]),
    beforeCreateMany: ({ model, params }) => checkNewRows(strapi, model.uid, params.data),
    beforeUpdate: ({ model, params }) => checkChange(strapi, model.uid, params.where, params.data),
    beforeUpdateMany: ({ model, params }) => checkChange(strapi, model.uid, params.where, params.data),
  });
}

interface RowData {
  readonly documentId?: string;
  readonly locale?: string;
  readonly publishedAt?: unknown;
  readonly embargoedUntil?: unknown;
}

async function checkNewRows(strapi: Core.Strapi, uid: string, rows: readonly RowData[]): Promise<void> {
  for (const row of rows) await checkNewRow(strapi, uid as PublicationUid, row);
}

async function checkNewRow(strapi: Core.Strapi, uid: PublicationUid, row: RowData): Promise<void> {
  const { documentId, locale } = row;
  const embargoedUntil = embargoFrom(row.embargoedUntil);
  const isKnown = documentId !== undefined && locale !== undefined;
  if (row.publishedAt) {
    const drafts = isKnown ? await draftsOf(strapi, uid, [{ documentId, locale }]) : [];
    return refuseEmbargoed(strapi, [embargoedUntil, ...drafts.map((draft) => draft.embargoedUntil)]);
  }
  if (!isKnown || !embargoedUntil) return;
  const none: StoredVersion = { documentId, locale, title: null, isPublished: false, embargoedUntil: null };
  if (await isPublic(strapi, uid, none)) await changeEmbargo(strapi, uid, none, embargoedUntil);
}

async function checkChange(strapi: Core.Strapi, uid: string, where: unknown, data: RowData): Promise<void> {
  const embargoedUntil = embargoFrom(data.embargoedUntil);
  if (!data.publishedAt && embargoedUntil === undefined) return;
  const type = uid as PublicationUid;
  const versions = await storedVersions(strapi, type, where);
  if (data.publishedAt) {
    const drafts = await draftsOf(strapi, type, versions);
    await refuseEmbargoed(strapi, [embargoedUntil, ...[...versions, ...drafts].map((row) => row.embargoedUntil)]);
  }
  if (embargoedUntil === undefined) return;
  for (const version of versions) await changeEmbargo(strapi, type, version, embargoedUntil);
}

/** An embargo stands on the draft: a published row written beside it must not pass it by. */
async function draftsOf(
  strapi: Core.Strapi,
  uid: PublicationUid,
  versions: readonly { readonly documentId: string; readonly locale: string }[],
): Promise<readonly StoredVersion[]> {
  if (versions.length === 0) return [];
  const $or = versions.map(({ documentId, locale }) => ({ documentId, locale }));
  return storedVersions(strapi, uid, { $or, publishedAt: null });
}
