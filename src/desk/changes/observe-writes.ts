import type { Verb, Write, WriteParams } from './write-verbs';
import { isPublic } from '../stored/draft-or-public';
import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../rows/entity-parts';
import { isWithinDocumentService } from '../writes/on-writes';
import { toldAttributes } from './public-things';
import { isFurther, noteFurther } from './further-things';
import { noteLosing } from '../links/note-losing';
import { noteDraftGone, noteWritten, type WrittenRow } from '../acts/running-act';

/**
 * The one observer of public rows: whatever writes one, by the Document Service, by `strapi.db.query`, in the panel, by
 * schedule, by an import or in a script, does it through these six, and in the transaction in which it is told. What
 * writes past them, by a statement of its own, notes it by itself. To be called from `register`.
 *
 * Lifecycles would not do: they come after the write is committed where nobody has opened a transaction, and Strapi's own
 * import switches them off.
 */
export function observeWrites(strapi: Core.Strapi): void {
  const manager = strapi.db.entityManager as unknown as Manager;
  for (const verb of ['create', 'createMany', 'update', 'updateMany', 'delete', 'deleteMany'] as const) {
    const write = manager[verb].bind(manager) as Write;
    manager[verb] = async (uid, params = {}) => {
      if (isFurther(uid)) return strapi.db.transaction(async () => noteFurther(strapi, uid, verb, params, write));
      if (!isObserved(strapi, uid)) return write(uid, params);
      return strapi.db.transaction(async () => observed(strapi, { uid, verb, params }, write));
    };
  }
}

/** As much of Strapi's entity manager as writes whole rows. */
type Manager = Record<Verb, Write>;

/** What has drafts has a public row, too; the rest of the house's own tables nobody reads as such. */
export function isObserved(strapi: Core.Strapi, uid: string): boolean {
  return uid.startsWith('api::') && hasDrafts(strapi, uid);
}

interface Writing {
  readonly uid: string;
  readonly verb: Verb;
  readonly params: WriteParams;
}

export interface ObservedRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | null;
}

async function observed(strapi: Core.Strapi, writing: Writing, write: Write): Promise<unknown> {
  const { uid, verb, params } = writing;
  const before = await rowsBefore(strapi, writing);
  if (!isWithinDocumentService()) await noteLosing(strapi, uid, before.filter(isPublic));
  const result = await write(uid, params);
  const rows = [...before, ...rowIn(result), ...(verb === 'createMany' ? await createdRows(strapi, uid, result) : [])];
  const isKnown = verb === 'create' || verb === 'update';
  for (const row of rows) {
    if (isPublic(row)) await noteWritten(strapi, { ...row, uid }, isKnown && isWhole(uid, row) ? row : null);
    else if (verb.startsWith('delete')) await noteDraftGone(strapi, { ...row, uid });
  }
  return result;
}

/**
 * The rows that a write is about to alter or delete, where they are not known from its answer, or too late: of many it
 * answers with their number, and who shows what is gone nobody finds afterwards. A draft never becomes public by an update,
 * nor the other way round (`keepIdentity`). The Document Service deletes one row at a time, and looks before that.
 */
async function rowsBefore(strapi: Core.Strapi, { uid, verb, params }: Writing): Promise<readonly ObservedRow[]> {
  if (verb.startsWith('create')) return [];
  const isNeeded = verb.endsWith('Many') || (verb === 'delete' && !isWithinDocumentService());
  return isNeeded ? rowsOf(strapi, uid, params) : [];
}

async function rowsOf(strapi: Core.Strapi, uid: string, params: WriteParams): Promise<readonly ObservedRow[]> {
  const { where, filters, _q } = params;
  const asked = Object.entries({ where, filters, _q }).filter(([, value]) => value !== undefined);
  return strapi.db
    .query(uid)
    .findMany({ ...Object.fromEntries(asked), select: ['id', 'documentId', 'locale', 'publishedAt'] });
}

async function createdRows(strapi: Core.Strapi, uid: string, result: unknown): Promise<readonly ObservedRow[]> {
  const { ids = [] } = (result ?? {}) as { readonly ids?: readonly number[] };
  return ids.length > 0 ? rowsOf(strapi, uid, { where: { id: { $in: ids } } }) : [];
}

function rowIn(result: unknown): readonly ObservedRow[] {
  const row = result as Partial<ObservedRow> | null;
  if (row?.documentId === undefined) return [];
  return [
    {
      ...row,
      id: row.id ?? 0,
      documentId: row.documentId,
      locale: row.locale ?? null,
      publishedAt: row.publishedAt ?? null,
    },
  ];
}

/** Whoever writes may ask to be answered with some of it alone. */
function isWhole(uid: string, row: object): row is WrittenRow {
  return toldAttributes(uid).every((name) => Object.hasOwn(row, name));
}
