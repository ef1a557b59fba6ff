import type { Core } from '@strapi/strapi';
import { embargoIn, isSetApart, latestAhead } from '../../press/embargo/text-embargo';
import type { PublicationUid } from '../../press/publication/publication-types';
import { rowsBeforePublishing } from '../acts/rows-before';
import { now } from '../clock/now';
import { isReplaced } from './replaced-rows';
import {
  documentsWithEmbargo,
  loadEmbargo,
  loadEmbargoes,
  type StoredEmbargo,
  type TextHandle,
} from './stored-embargo';
import { heldRows, type HeldRow, heldRowOf } from './held-rows';

/** All that decides whether a language of a text may go out. */
export interface HeldText {
  readonly handle: TextHandle;
  readonly embargo: StoredEmbargo;
  readonly rows: readonly HeldRow[];
  readonly nowMs: number;
}

export async function loadHeldText(strapi: Core.Strapi, handle: TextHandle): Promise<HeldText> {
  const [embargo, rows] = [await loadEmbargo(strapi, handle), await rowsOf(strapi, handle)];
  return { handle, embargo, rows, nowMs: now(strapi).getTime() };
}

/** As those who publish the text have read them a moment ago; of what has been public since, `isOut` knows. */
async function rowsOf(strapi: Core.Strapi, { uid, documentId }: TextHandle): Promise<readonly HeldRow[]> {
  const known = rowsBeforePublishing(uid, documentId);
  return known === undefined ? heldRows(strapi, uid, { documentId }) : known.map(heldRowOf);
}

/** The same of many texts of a type, in as many questions as of one. */
export async function loadHeldTexts(
  strapi: Core.Strapi,
  uid: PublicationUid,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, HeldText>> {
  const embargoes = await loadEmbargoes(strapi, uid, documentIds);
  const rows = await heldRows(strapi, uid, { documentId: { $in: [...documentIds] } });
  const nowMs = now(strapi).getTime();
  return new Map(
    [...embargoes].map(([documentId, embargo]) => {
      const own = rows.filter((row) => row.documentId === documentId);
      return [documentId, { handle: { uid, documentId }, embargo, rows: own, nowMs }];
    }),
  );
}

/**
 * Until when a language is held back, be it there already or not. What the rows say counts as well, wherever that came
 * from (an import of data, the database's console): nothing that says of itself that it is held back goes out.
 */
export function heldUntil({ embargo, rows, nowMs }: HeldText, locale: string): number | null {
  const own = rows.filter((row) => row.locale === locale).map((row) => row.embargoedUntil);
  if (isSetApart(embargo, locale, nowMs)) return latestAhead([embargoIn(embargo, locale, nowMs), ...own], nowMs);
  const others = rows
    .filter((row) => !row.isPublished && !isSetApart(embargo, row.locale, nowMs))
    .map((row) => row.embargoedUntil);
  return latestAhead([embargo.until, ...own, ...others], nowMs);
}

/** The same, where a language that is public is held back by nothing but its own: the others' embargo would hide nothing. */
export async function heldBackUntil(strapi: Core.Strapi, text: HeldText, locale: string): Promise<number | null> {
  return (await isOut(strapi, text, locale)) ? heldByItself(text, locale) : heldUntil(text, locale);
}

/** The same of a text that nobody has read yet: of a language that is public, the text's embargo is not asked for. */
export async function readHeldBackUntil(
  strapi: Core.Strapi,
  handle: TextHandle,
  locale: string,
): Promise<number | null> {
  const text = { handle, rows: await rowsOf(strapi, handle), nowMs: now(strapi).getTime() };
  if (await isOut(strapi, text, locale)) return heldByItself(text, locale);
  return heldUntil({ ...text, embargo: await loadEmbargo(strapi, handle) }, locale);
}

function heldByItself({ rows, nowMs }: Pick<HeldText, 'rows' | 'nowMs'>, locale: string): number | null {
  const own = rows.filter((row) => row.locale === locale);
  return latestAhead(
    own.map((row) => row.embargoedUntil),
    nowMs,
  );
}

export async function isOut(
  strapi: Core.Strapi,
  text: Pick<HeldText, 'handle' | 'rows'>,
  locale: string,
): Promise<boolean> {
  const { uid, documentId } = text.handle;
  const isPublic = text.rows.some((row) => row.locale === locale && row.isPublished);
  return isPublic || isReplaced(strapi, uid, { documentId, locale });
}

/** The drafts for which the text's own embargo speaks: neither public nor set apart. */
export function heldLocales({ embargo, rows, nowMs }: HeldText): readonly string[] {
  const isPublic = (locale: string) => rows.some((row) => row.isPublished && row.locale === locale);
  return rows
    .filter(({ locale, isPublished }) => !isPublished && !isPublic(locale) && !isSetApart(embargo, locale, nowMs))
    .map(({ locale }) => locale);
}

/** All texts of a type that may be held back in some language. */
export async function heldDocuments(strapi: Core.Strapi, uid: PublicationUid): Promise<readonly string[]> {
  const rows = await heldRows(strapi, uid, { embargoedUntil: { $gt: now(strapi) } });
  return [...(await documentsWithEmbargo(strapi, uid)), ...rows.map(({ documentId }) => documentId)];
}
