import type { Core, UID } from '@strapi/strapi';
import { isPublic } from '../stored/draft-or-public';

/** A text, in one language and one state, in which a file stands. */
export interface FileUse {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  readonly isPublic: boolean;
  readonly authorId: number | null;
}

export interface StoredFile {
  readonly id: number;
  readonly documentId: string;
  readonly hash: string;
  readonly name: string;
  readonly url: string;
}

/** Wherever the file stands: attached, or as a picture within a text or a turn. The public ones first. */
export async function usesOf(strapi: Core.Strapi, file: StoredFile): Promise<readonly FileUse[]> {
  const uids = (Object.keys(strapi.contentTypes) as UID.ContentType[]).filter((uid) => isText(strapi, uid));
  const uses = await Promise.all(uids.map((uid) => usesInType(strapi, uid, file)));
  return uses.flat().sort((one, other) => Number(other.isPublic) - Number(one.isPublic));
}

/** Not the record, which names files in order to tell of them. */
function isText(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  return uid.startsWith('api::') && strapi.contentTypes[uid].options?.draftAndPublish === true;
}

interface Row {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly publishedAt: string | null;
  readonly title?: string;
  readonly name?: string;
  readonly createdBy?: { readonly id: number } | null;
}

async function usesInType(strapi: Core.Strapi, uid: UID.ContentType, file: StoredFile): Promise<readonly FileUse[]> {
  const conditions = await conditionsFor(strapi, uid, file);
  if (conditions.length === 0) return [];
  const rows: Row[] = await strapi.db.query(uid).findMany({ where: { $or: conditions }, populate: ['createdBy'] });
  return rows.map((row) => ({
    uid,
    documentId: row.documentId,
    locale: row.locale ?? null,
    title: row.title ?? row.name ?? row.documentId,
    isPublic: isPublic(row),
    authorId: row.createdBy?.id ?? null,
  }));
}

/** What a row of the type or component fulfils that has the file somewhere; none where it can have no files. */
async function conditionsFor(strapi: Core.Strapi, uid: UID.Schema, file: StoredFile): Promise<readonly object[]> {
  const attributes = Object.entries(strapi.getModel(uid).attributes as Readonly<Record<string, Attribute>>);
  const found = await Promise.all(
    attributes.map(([name, attribute]) => conditionOn(strapi, uid, name, attribute, file)),
  );
  return found.filter((condition) => condition !== null);
}

interface Attribute {
  readonly type: string;
  readonly component?: UID.Component;
}

async function conditionOn(
  strapi: Core.Strapi,
  uid: UID.Schema,
  name: string,
  { type, component }: Attribute,
  file: StoredFile,
): Promise<object | null> {
  if (type === 'media') return { [name]: { id: file.id } };
  if (written.has(type)) return { id: { $in: await idsNaming(strapi, uid, name, file.hash) } };
  if (type !== 'component' || component === undefined) return null;
  const within = await conditionsFor(strapi, component, file);
  if (within.length === 0) return null;
  const parts: { id: number }[] = await strapi.db.query(component).findMany({ select: ['id'], where: { $or: within } });
  return { [name]: { id: { $in: parts.map(({ id }) => id) } } };
}

/** Far fewer than the values that a statement may have. */
const MOST_TEXTS = 10_000;

const written: ReadonlySet<string> = new Set(['blocks', 'richtext', 'text', 'json']);

/** A picture within a text is a copy of the file's data in the text's own JSON, and a link to a file has its address. */
async function idsNaming(strapi: Core.Strapi, uid: UID.Schema, name: string, hash: string): Promise<readonly number[]> {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const column = (attributes[name] as { columnName?: string }).columnName ?? name;
  const asking = strapi.db
    .getConnection(tableName)
    .select('id')
    .whereRaw('CAST(?? AS TEXT) LIKE ?', [column, `%${hash}%`])
    .limit(MOST_TEXTS);
  // SQLite has one connection: outside of the transaction that holds it, the question would wait for ever.
  if (strapi.db.inTransaction()) asking.transacting((await strapi.db.transaction()).get());
  const rows = (await asking) as { readonly id: number }[];
  return rows.map(({ id }) => id);
}
