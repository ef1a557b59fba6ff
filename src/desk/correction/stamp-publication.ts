import { draftsWhere } from '../stored/draft-or-public';
import type { Core } from '@strapi/strapi';
import { publicationTypeOf, type PublicationUid } from '../../press/publication/publication-types';
import { now } from '../clock/now';
import type { ReadDraft } from '../acts/rows-before';
import { noteDigest } from '../acts/running-act';
import { leaveRedirect } from '../redirect/leave-redirect';
import { dateNewNotes, type ChangeNoteInput } from './change-notes';
import { contentOf, digestOf, loadContent, type TextContent } from '../content/text-content';

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

/** What those who follow the act know already. */
interface Known {
  /** The draft as it was read to be published. */
  readonly readDraft: ReadDraft | undefined;
  /** Under which the text was public until now. */
  readonly slugBefore: string | null;
}

type DateStamp = 'firstPublishedAt' | 'lastChangedAt';

/** Marks a text that has just gone out, and its draft; leaves a redirect where it had another slug before. */
export async function stampPublication(
  strapi: Core.Strapi,
  uid: PublicationUid,
  row: PublicRow,
  { readDraft, slugBefore }: Known,
): Promise<Stamps> {
  const at = now(strapi);
  const { documentId, locale } = row;
  const draft = (readDraft as StampedDraft | undefined) ?? (await loadDraft(strapi, uid, { documentId, locale }));
  const rowIds = draft === null ? [row.id] : [row.id, draft.id];
  const hasNew = readDraft === undefined || notesOf(readDraft).some((note) => !note.at);
  if (hasNew) await dateNewNotes(strapi, uid, rowIds, at);
  // What went out is a copy of the draft, at the address that it was given.
  const content = hasNew ? null : { ...contentOf(strapi, uid, readDraft), slug: row.slug };
  const stamps = await stampsOf(strapi, uid, { row, draft, at, content });
  await noteDigest(strapi, uid, row.id, stamps.publicDigest);
  // Past the lifecycles: `updatedAt` must not move, or the draft would count as edited since its publication.
  await strapi.db
    .queryBuilder(uid)
    .update({ ...stamps })
    .where({ id: { $in: rowIds } })
    .execute();
  const type = publicationTypeOf(uid);
  const from = draft?.publicSlug ?? null;
  const stays = row.slug === slugBefore && row.slug === from;
  if (type && row.slug && !stays) {
    await leaveRedirect(strapi, { type, documentId, locale }, { from, to: row.slug });
  }
  return stamps;
}

async function loadDraft(strapi: Core.Strapi, uid: PublicationUid, where: object): Promise<StampedDraft | null> {
  return strapi.db.query(uid).findOne({ where: draftsWhere(where) });
}

function notesOf(draft: ReadDraft): readonly ChangeNoteInput[] {
  return (draft['changes'] ?? []) as readonly ChangeNoteInput[];
}

interface GoneOut {
  readonly row: PublicRow;
  readonly draft: StampedDraft | null;
  readonly at: Date;
  /** Null where it is still to be read. */
  readonly content: TextContent | null;
}

async function stampsOf(
  strapi: Core.Strapi,
  uid: PublicationUid,
  { row, draft, at, content }: GoneOut,
): Promise<Stamps> {
  const publicDigest = digestOf(content ?? (await loadContent(strapi, uid, { id: row.id })) ?? {});
  return stampsAfter(draft, { at, publicDigest, publicSlug: row.slug });
}

type Publication = Pick<Stamps, 'publicDigest' | 'publicSlug'> & { readonly at: Date };
type Remembered = Pick<StampedDraft, 'firstPublishedAt' | 'lastChangedAt' | 'publicDigest' | 'publicationCount'>;

/** @param draft what it remembers of the publications before, if anything */
export function stampsAfter(draft: Remembered | null, { at, publicDigest, publicSlug }: Publication): Stamps {
  const isUnchanged = draft?.lastChangedAt && draft.publicDigest === publicDigest;
  return {
    firstPublishedAt: draft?.firstPublishedAt ? new Date(draft.firstPublishedAt) : at,
    lastChangedAt: isUnchanged && draft.lastChangedAt ? new Date(draft.lastChangedAt) : at,
    publicDigest,
    publicSlug,
    publicationCount: (draft?.publicationCount ?? 0) + 1,
  };
}
