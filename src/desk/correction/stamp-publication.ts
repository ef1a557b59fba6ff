import type { Core } from '@strapi/strapi';
import { publicationTypeOf, type PublicationUid } from '../../press/publication-types';
import { now } from '../now';
import { leaveRedirect } from '../redirect/leave-redirect';
import { dateNewNotes } from './change-notes';
import { digestOf, loadContent } from './text-content';

/** What a row remembers of its publications. The draft keeps it while nothing is public. */
export interface Stamps {
  readonly firstPublishedAt: Date;
  readonly lastChangedAt: Date;
  /** Of the content that was public last. */
  readonly publicDigest: string;
  readonly publicSlug: string | null;
  readonly publicationCount: number;
}

interface PublicRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string | null;
}

interface StampedDraft extends Omit<{ readonly [Name in keyof Stamps]: Stamps[Name] | null }, DateStamp> {
  readonly id: number;
  readonly firstPublishedAt: string | null;
  readonly lastChangedAt: string | null;
}

type DateStamp = 'firstPublishedAt' | 'lastChangedAt';

/** Marks a text that has just gone out, and its draft; leaves a redirect where it had another slug before. */
export async function stampPublication(strapi: Core.Strapi, uid: PublicationUid, row: PublicRow): Promise<Stamps> {
  const at = now(strapi);
  const { documentId, locale } = row;
  const draft: StampedDraft | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, locale, publishedAt: null } });
  const rowIds = draft === null ? [row.id] : [row.id, draft.id];
  await dateNewNotes(strapi, uid, rowIds, at);
  const stamps = await stampsOf(strapi, uid, { row, draft, at });
  // Past the lifecycles: `updatedAt` must not move, or the draft would count as edited since its publication.
  await strapi.db
    .queryBuilder(uid)
    .update({ ...stamps })
    .where({ id: { $in: rowIds } })
    .execute();
  const type = publicationTypeOf(uid);
  if (type && row.slug) {
    await leaveRedirect(strapi, { type, documentId, locale }, { from: draft?.publicSlug ?? null, to: row.slug });
  }
  return stamps;
}

async function stampsOf(
  strapi: Core.Strapi,
  uid: PublicationUid,
  { row, draft, at }: { readonly row: PublicRow; readonly draft: StampedDraft | null; readonly at: Date },
): Promise<Stamps> {
  const publicDigest = digestOf((await loadContent(strapi, uid, { id: row.id })) ?? {});
  const isUnchanged = draft?.lastChangedAt && draft.publicDigest === publicDigest;
  return {
    firstPublishedAt: draft?.firstPublishedAt ? new Date(draft.firstPublishedAt) : at,
    lastChangedAt: isUnchanged && draft.lastChangedAt ? new Date(draft.lastChangedAt) : at,
    publicDigest,
    publicSlug: row.slug,
    publicationCount: (draft?.publicationCount ?? 0) + 1,
  };
}
