import type { Core, UID } from '@strapi/strapi';
import { noEmbargo, type TextEmbargo } from '../../press/embargo/text-embargo';
import { publicationTypeOf, type PublicationUid } from '../../press/publication/publication-types';

const embargoUid = 'api::embargo.embargo' as UID.ContentType;

/** One text in all its languages. */
export interface TextHandle {
  readonly uid: PublicationUid;
  readonly documentId: string;
}

export interface StoredEmbargo extends TextEmbargo {
  readonly id: number | null;
  /** How often it was set or made longer: what was shown before that is shown no more. */
  readonly tightenings: number;
}

interface Row {
  readonly id: number;
  readonly publicationId: string;
  readonly until: string | null;
  readonly apart: Readonly<Record<string, number | null>> | null;
  readonly tightenings: number | null;
}

/**
 * The embargo as the text has it, which outlives each of its rows: a language that is deleted and begun anew, taken
 * down or moved finds it where it was.
 */
export async function loadEmbargo(strapi: Core.Strapi, handle: TextHandle): Promise<StoredEmbargo> {
  return embargoOf((await strapi.db.query(embargoUid).findOne({ where: whereOf(handle) })) as Row | null);
}

/** The embargoes of many texts of a type, of each that is asked for. */
export async function loadEmbargoes(
  strapi: Core.Strapi,
  uid: PublicationUid,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, StoredEmbargo>> {
  const rows = (await strapi.db.query(embargoUid).findMany({
    where: { publicationType: publicationTypeOf(uid), publicationId: { $in: [...documentIds] } },
  })) as readonly Row[];
  const rowOf = (documentId: string) => rows.find(({ publicationId }) => publicationId === documentId) ?? null;
  return new Map(documentIds.map((documentId) => [documentId, embargoOf(rowOf(documentId))]));
}

function embargoOf(row: Row | null): StoredEmbargo {
  if (row === null) return { ...noEmbargo, id: null, tightenings: 0 };
  const { id, until, apart, tightenings } = row;
  return {
    id,
    until: until === null ? null : new Date(until).getTime(),
    apart: apart ?? {},
    tightenings: tightenings ?? 0,
  };
}

export async function documentsWithEmbargo(strapi: Core.Strapi, uid: PublicationUid): Promise<readonly string[]> {
  const rows: readonly { readonly publicationId: string }[] = await strapi.db
    .query(embargoUid)
    .findMany({ select: ['publicationId'], where: { publicationType: publicationTypeOf(uid) } });
  return rows.map(({ publicationId }) => publicationId);
}

/** @param isTighter whether something is held back by this that was not, or longer than it was */
export async function saveEmbargo(
  strapi: Core.Strapi,
  handle: TextHandle,
  stored: StoredEmbargo,
  next: TextEmbargo,
  isTighter: boolean,
): Promise<void> {
  const { until, apart } = next;
  const tightenings = stored.tightenings + (isTighter ? 1 : 0);
  const data = { ...whereOf(handle), until: until === null ? null : new Date(until), apart, tightenings };
  const embargoes = strapi.db.query(embargoUid);
  if (stored.id === null) await embargoes.create({ data });
  else await embargoes.update({ where: { id: stored.id }, data });
}

function whereOf({ uid, documentId }: TextHandle) {
  return { publicationType: publicationTypeOf(uid), publicationId: documentId };
}
