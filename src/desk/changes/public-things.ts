import { inChunks } from '../sql/in-chunks';
import { isPublic } from '../stored/draft-or-public';
import type { Core } from '@strapi/strapi';
import type { PublicState } from '../../press/changes/happening-between';
import { publicationPath } from '../../press/page/page-addresses';
import { publicationTypeOf, type PublicationUid } from '../../press/publication/publication-types';
import type { WrittenRow } from '../acts/running-act';
import { digestOf, loadContent } from '../content/text-content';

/** A document in one locale, as anybody can read it now. */
export interface PublicThing {
  /** The row that says it. */
  readonly id: number;
  readonly documentId: string;
  /** Empty where its type is in no language. */
  readonly locale: string;
  readonly state: PublicState;
}

/** What is left of some documents of a type: their public rows, and in which locales there is anything at all. */
export interface Standing {
  readonly things: readonly PublicThing[];
  readonly isLeft: (documentId: string, locale: string) => boolean;
}

export async function standingOf(strapi: Core.Strapi, uid: string, documentIds: readonly string[]): Promise<Standing> {
  const rows = await rowsOfDocuments(strapi, uid, documentIds);
  return { things: publicThings(uid, rows), isLeft: isAmong(rows) };
}

/** Of documents whose public rows, as they were written last, are known: nothing else of them is asked. */
export function standingOfWritten(uid: string, rows: readonly WrittenRow[]): Standing {
  return { things: publicThings(uid, rows), isLeft: () => true };
}

type Place = Pick<WrittenRow, 'documentId' | 'locale'>;

async function rowsOfDocuments(strapi: Core.Strapi, uid: string, documentIds: readonly string[]) {
  const rows: WrittenRow[] = [];
  for (const some of inChunks(documentIds)) {
    const where = { documentId: { $in: [...some] } };
    rows.push(...(await strapi.db.query(uid).findMany({ select: [...toldAttributes(uid)], where })));
  }
  return rows;
}

/** Of a row, what the stream is told by. */
export function toldAttributes(uid: string): readonly string[] {
  const addressed = publicationTypeOf(uid) === undefined ? [] : ['slug', 'publicDigest'];
  return ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt', ...addressed];
}

function publicThings(uid: string, rows: readonly WrittenRow[]): readonly PublicThing[] {
  return rows.filter(isPublic).map((row) => thingOf(uid, row));
}

function isAmong(rows: readonly Place[]): Standing['isLeft'] {
  const left = new Set(rows.map(({ documentId, locale }) => `${documentId} ${locale ?? ''}`));
  return (documentId, locale) => left.has(`${documentId} ${locale}`);
}

export function thingOf(uid: string, row: Omit<WrittenRow, 'publishedAt'>): PublicThing {
  const { id, documentId, locale, updatedAt, slug, publicDigest: digest = null } = row;
  const version = `${id}:${updatedAt === null ? '' : new Date(updatedAt).getTime()}`;
  const state = { version, digest, address: addressOf(uid, locale, slug) };
  return { id, documentId, locale: locale ?? '', state };
}

/** A row written past Strapi may lack what an address needs. */
function addressOf(uid: string, locale: string | null, slug: string | null | undefined): string | null {
  const type = publicationTypeOf(uid);
  return type === undefined || !locale || !slug ? null : publicationPath({ type, locale, slug });
}

/** What a public row says, as one text of 64 characters. */
export async function workOutDigest(strapi: Core.Strapi, uid: string, id: number): Promise<string> {
  return digestOf((await loadContent(strapi, uid as PublicationUid, { id })) ?? {});
}
