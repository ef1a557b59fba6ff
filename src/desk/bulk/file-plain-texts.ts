import type { Core } from '@strapi/strapi';
import type { PublicationRecord } from '../../press/filing/publication-record';
import { publicationTypes, type PublicationType, type PublicationUid } from '../../press/publication/publication-types';
import { noteDigest, noteWritten, type WrittenRow } from '../acts/running-act';
import { toldAttributes } from '../changes/public-things';
import { now } from '../clock/now';
import { contentOf, digestOf, loadDraftRows } from '../content/text-content';
import { stampsAfter, type Stamps } from '../correction/stamp-publication';
import { keepNewReadings } from '../import/readings';
import { populated, recordOf, type Row } from '../import/namesakes';
import { recordActs } from '../record/record-act';
import { draftsWhere } from '../stored/draft-or-public';
import { insertRows, type Values } from './insert-rows';

/** A new text that has passed all that a text passes when it is saved and published, and what is written of it. */
export interface PlainText {
  readonly record: PublicationRecord;
  readonly documentId: string;
  readonly draft: Values;
  readonly shown: Values;
}

/**
 * Writes many new texts, each as a draft and as its public row, and all that follows from a publication: what the Document
 * Service and the house's rules around it do of one, for all of a type at once.
 */
export async function filePlainTexts(
  strapi: Core.Strapi,
  type: PublicationType,
  texts: readonly PlainText[],
): Promise<void> {
  const { uid } = publicationTypes[type];
  await insertRows(
    strapi,
    uid,
    texts.map(({ draft }) => draft),
  );
  const stamps = await stampsOf(strapi, uid, texts);
  const ids = await insertRows(
    strapi,
    uid,
    texts.map(({ shown, documentId }) => ({ ...shown, ...stamps.get(documentId) })),
  );
  await stampDrafts(strapi, uid, stamps);
  await tell(strapi, uid, ids);
  await recordActs(
    strapi,
    texts.map(({ record: { title, locale }, documentId }) => ({ action: 'publish', uid, documentId, locale, title })),
  );
  await rememberReadings(strapi, uid, texts);
}

/** By what stands in the drafts, as the database gives it. */
async function stampsOf(
  strapi: Core.Strapi,
  uid: PublicationUid,
  texts: readonly PlainText[],
): Promise<ReadonlyMap<unknown, Stamps>> {
  const at = now(strapi);
  const rows = await loadDraftRows(
    strapi,
    uid,
    texts.map(({ documentId }) => documentId),
  );
  return new Map(
    rows.map((row) => {
      const publicDigest = digestOf(contentOf(strapi, uid, row));
      return [row['documentId'], stampsAfter(null, { at, publicDigest, publicSlug: row['slug'] as string })];
    }),
  );
}

/**
 * What the public rows remember, the drafts do. Past the lifecycles, as of a single text: `updatedAt` must not move, or the
 * draft would count as edited since.
 */
async function stampDrafts(
  strapi: Core.Strapi,
  uid: PublicationUid,
  stamps: ReadonlyMap<unknown, Stamps>,
): Promise<void> {
  for (const [documentId, stamp] of stamps) {
    const where = draftsWhere({ documentId });
    await strapi.db
      .queryBuilder(uid)
      .update({ ...stamp })
      .where(where)
      .execute();
  }
}

/** What the stream says at the end of the transaction, from what is known here. */
async function tell(strapi: Core.Strapi, uid: PublicationUid, ids: readonly number[]): Promise<void> {
  const rows: readonly WrittenRow[] = await strapi.db
    .query(uid)
    .findMany({ select: [...toldAttributes(uid)], where: { id: { $in: [...ids] } }, orderBy: { id: 'asc' } });
  for (const row of rows) {
    await noteWritten(strapi, { uid, documentId: row.documentId, locale: row.locale }, row);
    await noteDigest(strapi, uid, row.id, row.publicDigest ?? '');
  }
}

async function rememberReadings(strapi: Core.Strapi, uid: PublicationUid, texts: readonly PlainText[]): Promise<void> {
  const [any] = texts;
  if (any === undefined) return;
  const where = draftsWhere({ documentId: { $in: texts.map(({ documentId }) => documentId) } });
  const rows: readonly Row[] = await strapi.db.query(uid).findMany({ where, populate: populated(any.record) });
  const byDocument = new Map(rows.map((row) => [row.documentId, row]));
  await keepNewReadings(
    strapi,
    texts.map(({ record, documentId }) => {
      const row = byDocument.get(documentId);
      const left = row === undefined ? record : recordOf(record, row);
      return { uid, documentId, locale: record.locale, said: record, left };
    }),
  );
}
