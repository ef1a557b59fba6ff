import { isPublic, publicRowsWhere } from '../stored/draft-or-public';
import type { Core } from '@strapi/strapi';
import { keepReadDrafts, withRowsBefore, type RowsBefore, type RowBefore } from '../acts/rows-before';
import { stampShown } from '../correction/stamp-shown';
import { keepLinks } from '../links/keep-links';
import { recordPublicAct } from '../record/record-public-act';
import { forgetPlaces } from './forget-places';
import { publicationTypeOf } from '../../press/publication/publication-types';
import { hasDrafts } from '../rows/entity-parts';
import { defaultLocaleOf } from '../site/default-locale';
import { onWrites } from '../writes/on-writes';
import type { AnsweredEntry, Consequence, DoneAct, PublicAct, ShownRow } from '../acts/public-act';

/** In this order, each in the act's transaction. */
const consequences: readonly Consequence[] = [keepLinks, recordPublicAct, stampShown, forgetPlaces];

/**
 * What follows whenever something goes out, is taken off the site or is deleted, on every road through the Document
 * Service: its rows are read once before and, where the answer does not name them, once after, for all that follows. To be
 * called from `register`.
 */
export function watchActs(strapi: Core.Strapi): void {
  keepReadDrafts(strapi);
  onWrites(strapi, async (context, next) => {
    const { uid, action } = context;
    const params = context.params as Params;
    const kind = kindOf(action, params);
    if (kind === null || !uid.startsWith('api::') || !hasDrafts(strapi, uid)) return next();
    return strapi.db.transaction(async () => {
      const act = await actOf(strapi, { uid, action, kind, params });
      return withRowsBefore(act.rowsBefore, async () => {
        for (const { before } of consequences) await before?.(strapi, act);
        const result = await next();
        const done = await doneAct(strapi, act, result as Answer);
        if (done !== null) for (const { after } of consequences) await after(strapi, done);
        return result;
      });
    });
  });
}

interface Params {
  readonly documentId?: string;
  readonly locale?: string | readonly string[] | null;
  readonly status?: unknown;
}

type Answer = AnsweredEntry | { readonly documentId?: string; readonly entries: readonly AnsweredEntry[] } | null;

function kindOf(action: string, { status }: Params): PublicAct['kind'] | null {
  if (action === 'publish') return 'show';
  if (action === 'unpublish') return 'hide';
  if (action === 'delete') return 'delete';
  return (action === 'create' || action === 'update') && status === 'published' ? 'show' : null;
}

interface Asked {
  readonly uid: string;
  readonly action: string;
  readonly kind: PublicAct['kind'];
  readonly params: Params;
}

async function actOf(strapi: Core.Strapi, { uid, action, kind, params }: Asked): Promise<PublicAct> {
  const { documentId } = params;
  const before = documentId === undefined ? [] : await rowsOf(strapi, uid, { documentId });
  const locales = [params.locale ?? (await defaultLocaleOf(strapi))].flat();
  const rowsBefore: RowsBefore = { uid, documentId, action, rows: before, drafts: new Map() };
  const isAsked = ({ locale }: RowBefore) => locale === null || locales.includes('*') || locales.includes(locale);
  const touched = before.filter((row) => isPublic(row) && isAsked(row));
  return { kind, uid, documentId, touched, rowsBefore };
}

async function rowsOf(strapi: Core.Strapi, uid: string, where: object): Promise<readonly RowBefore[]> {
  const further = publicationTypeOf(uid) === undefined ? [] : ['title', 'slug', 'embargoedUntil'];
  return strapi.db.query(uid).findMany({ select: ['id', 'documentId', 'locale', 'publishedAt', ...further], where });
}

/** Null where nothing was there to be saved. */
async function doneAct(strapi: Core.Strapi, act: PublicAct, result: Answer): Promise<DoneAct | null> {
  const entries = result === null ? [] : 'entries' in result ? result.entries : [result];
  const documentId = result?.documentId ?? act.documentId ?? entries[0]?.documentId;
  if (result === null || documentId === undefined) return null;
  const shown = act.kind === 'show' ? await shownRows(strapi, act, documentId, entries) : [];
  return { ...act, documentId, entries, shown };
}

/** Strapi replaces the public row at each publication, so a row that was not there before has just gone out. */
async function shownRows(
  strapi: Core.Strapi,
  { uid, rowsBefore }: PublicAct,
  documentId: string,
  entries: readonly AnsweredEntry[],
): Promise<readonly ShownRow[]> {
  if (entries.every((entry) => namesRow(uid, entry))) return entries as readonly ShownRow[];
  const rows = await rowsOf(strapi, uid, publicRowsWhere({ documentId }));
  return rows.filter(({ id }) => rowsBefore.rows.every((old) => old.id !== id));
}

/** Whoever asks for some fields alone is answered with those. */
function namesRow(uid: string, entry: AnsweredEntry): boolean {
  const needed = publicationTypeOf(uid) === undefined ? ['id', 'locale'] : ['id', 'locale', 'slug'];
  return needed.every((name) => Object.hasOwn(entry, name));
}
