import type { Core } from '@strapi/strapi';
import { publicationUids, type PublicationUid } from '../../press/publication/publication-types';
import { admitDraft, adoptEmbargo, type NewDraft } from './admit-draft';
import { carryEmbargoes } from './carry-embargoes';
import { changeEmbargo } from './change-embargo';
import { embargoFrom } from './embargo-from';
import { heldDocuments, readHeldBackUntil } from './held-text';
import { refuseEmbargoed } from './refuse-embargoed';
import { noteReplaced } from './replaced-rows';
import { rowBeforePublishing } from '../acts/rows-before';
import { heldRowOf, heldRows, type HeldRow } from './held-rows';
import { draftsWhere } from '../stored/draft-or-public';

/**
 * Keeps embargoes on every road. All of them end in the writing of a row: the Document Service publishes by creating a
 * row with `publishedAt`, and so do the content manager, REST, GraphQL and the schedule through it. What goes around
 * rows altogether is SQL by hand, and `strapi import` and `transfer`, which switch these hooks off.
 */
export function guardEmbargoes(strapi: Core.Strapi): void {
  carryEmbargoes(strapi);
  strapi.db.lifecycles.subscribe({
    models: [...publicationUids],
    beforeCreate: ({ model, params }) => checkNewRows(strapi, uidOf(model), [params.data]),
    beforeCreateMany: ({ model, params }) => checkNewRows(strapi, uidOf(model), params.data),
    async afterCreate({ model, params, result }) {
      if (isNewText(params.data)) await adoptFrom(strapi, uidOf(model), [(result as { id: number }).id]);
    },
    async afterCreateMany({ model, params, result }) {
      const { ids } = result as unknown as { ids: readonly number[] };
      if ((params.data as readonly RowData[]).some(isNewText)) await adoptFrom(strapi, uidOf(model), ids);
    },
    beforeUpdate: ({ model, params }) => checkChange(strapi, uidOf(model), params.where, params.data),
    beforeUpdateMany: ({ model, params }) => checkChange(strapi, uidOf(model), params.where, params.data),
    beforeDelete: ({ model, params }) => noteTakenDown(strapi, uidOf(model), params.where),
    beforeDeleteMany: ({ model, params }) => noteTakenDown(strapi, uidOf(model), params.where),
  });
}

interface RowData extends NewDraft {
  readonly documentId?: string;
  readonly publishedAt?: unknown;
}

function uidOf(model: { readonly uid: string }): PublicationUid {
  return model.uid as PublicationUid;
}

/** Drafts first: one that brings an embargo holds back what is written beside it. */
async function checkNewRows(strapi: Core.Strapi, uid: PublicationUid, written: readonly RowData[]): Promise<void> {
  const rows = written.length > 1 ? await thoseConcerned(strapi, uid, written) : written;
  for (const row of rows.filter((each) => !goesOut(each))) {
    // Read here, whatever becomes of it: a time without an offset is refused.
    embargoFrom(row.embargoedUntil);
    if (row.documentId !== undefined) await admitDraft(strapi, { uid, documentId: row.documentId }, row);
  }
  for (const row of rows.filter(goesOut)) await refuseHeldBack(strapi, uid, [row], row);
}

/** Of many rows at once only those are looked at whose texts anything holds back, or that bring an embargo along. */
async function thoseConcerned(strapi: Core.Strapi, uid: PublicationUid, rows: readonly RowData[]) {
  const held = await heldDocuments(strapi, uid);
  const bringing = rows.filter((row) => row.embargoedUntil).map(({ documentId }) => documentId);
  const concerned = new Set<string | undefined>([...held, ...bringing]);
  return rows.filter((row) => concerned.has(row.documentId));
}

/** A row that says nothing of it is published, too: Strapi gives the attribute a default. */
function goesOut({ publishedAt }: RowData): boolean {
  return publishedAt === undefined || Boolean(publishedAt);
}

function isNewText(row: RowData): boolean {
  return row.documentId === undefined && !goesOut(row) && Boolean(row.embargoedUntil);
}

async function adoptFrom(strapi: Core.Strapi, uid: PublicationUid, ids: readonly number[]): Promise<void> {
  const rows = await heldRows(strapi, uid, draftsWhere({ id: { $in: [...ids] } }));
  for (const { documentId } of rows) await adoptEmbargo(strapi, { uid, documentId });
}

/** What a change must touch to have to do with embargoes: no stored row is moved elsewhere (`identity/keep-identity`). */
const asked = ['publishedAt', 'embargoedUntil'] as const;

async function checkChange(strapi: Core.Strapi, uid: PublicationUid, where: unknown, data: RowData): Promise<void> {
  if (!asked.some((name) => data[name] !== undefined)) return;
  const rows = await heldRows(strapi, uid, where);
  if (data.publishedAt) await refuseHeldBack(strapi, uid, rows, data);
  const embargoedUntil = embargoFrom(data.embargoedUntil);
  if (embargoedUntil === undefined) return;
  for (const documentId of new Set(rows.map((row) => row.documentId))) {
    const drafts = rows.filter((row) => row.documentId === documentId && !row.isPublished);
    const locales = drafts.map(({ locale }) => locale);
    await changeEmbargo(strapi, { uid, documentId }, locales, embargoedUntil);
  }
}

interface GoingOut {
  readonly documentId?: string;
  readonly locale?: string | null;
}

/** An embargo stands on the text: a row that goes out anywhere in it must not pass it by. */
async function refuseHeldBack(strapi: Core.Strapi, uid: PublicationUid, rows: readonly GoingOut[], data: RowData) {
  const ends: (number | null | undefined)[] = [embargoFrom(data.embargoedUntil)];
  for (const { documentId, locale } of rows) {
    if (documentId === undefined) continue;
    ends.push(await readHeldBackUntil(strapi, { uid, documentId }, locale ?? ''));
  }
  await refuseEmbargoed(strapi, ends);
}

/** The row that Strapi takes away in order to publish its draft anew: whoever follows the act has read it. */
function knownRow(uid: PublicationUid, where: unknown): readonly HeldRow[] | undefined {
  const { id, ...others } = (where ?? {}) as { readonly id?: unknown };
  if (typeof id !== 'number' || Object.keys(others).length > 0) return undefined;
  const row = rowBeforePublishing(uid, id);
  return row && [heldRowOf(row)];
}

async function noteTakenDown(strapi: Core.Strapi, uid: PublicationUid, where: unknown): Promise<void> {
  if (!strapi.db.inTransaction()) return;
  const rows = knownRow(uid, where) ?? (await heldRows(strapi, uid, where));
  await noteReplaced(
    strapi,
    uid,
    rows.filter(({ isPublished }) => isPublished),
  );
}
