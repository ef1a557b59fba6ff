import type { Core, UID } from '@strapi/strapi';

export type Facts = Readonly<Record<string, unknown>>;

/** One document of a type that has facts. */
export interface Subject {
  readonly uid: string;
  readonly documentId: string;
  readonly names: readonly string[];
}

/** One of its rows: a language, draft or public. */
export interface StoredRow {
  readonly id: number;
  readonly locale: string;
  readonly isPublic: boolean;
  readonly updatedAtMs: number;
  readonly facts: Facts;
}

export async function storedRows(strapi: Core.Strapi, { uid, documentId, names }: Subject): Promise<StoredRow[]> {
  const rows: readonly Record<string, unknown>[] = await strapi.db.query(uid as UID.ContentType).findMany({
    select: ['id', 'locale', 'publishedAt', 'updatedAt', ...names],
    where: { documentId },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    id: Number(row['id']),
    locale: String(row['locale'] ?? ''),
    isPublic: row['publishedAt'] !== null,
    updatedAtMs: new Date(row['updatedAt'] as string).getTime(),
    facts: Object.fromEntries(names.map((name) => [name, row[name] ?? null])),
  }));
}

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/**
 * Makes whoever else writes this document wait until the running transaction ends: two languages saved at once would
 * each carry its own value to the other. SQLite has one connection, so a transaction alone is enough there.
 */
export async function holdDocument(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<Subject, 'uid' | 'documentId'>,
  trx: Transaction,
): Promise<void> {
  if (strapi.db.dialect.client === 'sqlite') return;
  const { tableName } = strapi.db.metadata.get(uid);
  await strapi.db
    .getConnection(tableName)
    .select('id')
    .where({ document_id: documentId })
    .orderBy('id')
    .forUpdate()
    .transacting(trx);
}

/** By value: a date that the database driver hands out as an object, and JSON, too. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
