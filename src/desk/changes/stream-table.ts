import type { Core } from '@strapi/strapi';
import { changes, type StoredChange } from './stored-change';

/** A row by the names of its columns, as a statement of one's own gives it. */
export interface StreamColumns {
  readonly position: number;
  readonly at: string | number | Date;
  readonly what: StoredChange['what'];
  readonly type: StoredChange['type'];
  readonly document_id: string;
  readonly locale: string;
  readonly address_before: string | null;
  readonly address_after: string | null;
  readonly version: string | null;
  readonly digest: string | null;
}

/**
 * The stream's table, for statements in the transaction that runs: SQLite has one connection. A function, since a
 * statement that is awaited is run.
 */
export async function streamTable(strapi: Core.Strapi) {
  const trx = strapi.db.inTransaction() ? (await strapi.db.transaction()).get() : undefined;
  return () => {
    const table = strapi.db.getConnection(strapi.db.metadata.get(changes).tableName);
    return trx === undefined ? table : table.transacting(trx);
  };
}

export function toStored(row: StreamColumns): StoredChange {
  const { position, at, what, type, document_id: documentId, locale, version, digest } = row;
  const addresses = { addressBefore: row.address_before, addressAfter: row.address_after };
  return { position, at: new Date(at), what, type, documentId, locale, ...addresses, version, digest };
}
