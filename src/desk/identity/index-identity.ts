import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { runStatement } from '../sql/run-statement';
import { holdUntilEnd, type Transaction } from '../stored/hold-until-end';
import { publishedAtColumn } from '../stored/draft-or-public-sql';
import { tableNamed } from '../stored/table-of';

/**
 * Lets the database itself hold that a document has one draft and one public row a language: whatever code or race comes
 * to another pair fails there. Strapi's schema sync leaves alone an index that no schema names, and SQLite's copies of
 * a table keep it. To be called after the sync, at each start.
 */
export async function indexIdentity(strapi: Core.Strapi): Promise<void> {
  for (const { uid, options } of Object.values(strapi.contentTypes)) {
    if (uid.startsWith('api::') && options?.draftAndPublish) await indexType(strapi, uid);
  }
}

async function indexType(strapi: Core.Strapi, uid: string): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uid);
  const name = `${tableName}_identity_idx`;
  if (await isIndexed(strapi, name)) return;
  const table = tableNamed(strapi, tableName);
  await strapi.db.transaction(async ({ trx }) => {
    // Two instances that start at once would make the same index.
    await holdUntilEnd(strapi, 'index identity', trx);
    await setTwinsApart(strapi, uid, table, trx);
    const statement = `CREATE UNIQUE INDEX IF NOT EXISTS "${name}" ON ${table} (${identity})`;
    await strapi.db.connection.raw(statement).transacting(trx);
  });
}

/** A type without languages has no locale, and two rows without one are not the same to a unique index. */
const identity = `"document_id", coalesce("locale", ''), ("${publishedAtColumn}" IS NULL)`;

async function isIndexed(strapi: Core.Strapi, name: string): Promise<boolean> {
  const { client } = strapi.db.dialect;
  const sql =
    client === 'postgres'
      ? 'SELECT indexname AS name FROM pg_indexes WHERE indexname = ? AND schemaname = ?'
      : "SELECT name FROM sqlite_master WHERE type = 'index' AND name = ?";
  const bindings = client === 'postgres' ? [name, strapi.db.getSchemaName() ?? 'public'] : [name];
  return (await runStatement(strapi, { sql, bindings })).length > 0;
}

interface Twin {
  readonly id: number;
  readonly document_id: string;
  readonly locale: string | null;
}

/**
 * Makes a text of its own of each row that was moved into another's document before that was impossible: of two, the
 * older row stays, which is the one that the panel has shown. As a draft, since nobody can have meant to publish two
 * texts at one address.
 */
async function setTwinsApart(strapi: Core.Strapi, uid: string, table: string, trx: Transaction): Promise<void> {
  const ranked = `SELECT "id", "document_id", "locale", row_number() OVER (PARTITION BY ${identity} ORDER BY "id") AS "place"
    FROM ${table} WHERE "document_id" IS NOT NULL`;
  const result = await strapi.db.connection
    .raw(`SELECT "id", "document_id", "locale" FROM (${ranked}) AS "ranked" WHERE "place" > 1`)
    .transacting(trx);
  const twins: readonly Twin[] = 'rows' in result ? result.rows : result;
  for (const { id, document_id, locale } of twins) {
    const own = newDocumentId();
    const statement = `UPDATE ${table} SET "document_id" = ?, "${publishedAtColumn}" = NULL WHERE "id" = ?`;
    await strapi.db.connection.raw(statement, [own, id]).transacting(trx);
    strapi.log.warn(
      `Two versions of ${uid} stood in document ${document_id} (${locale ?? 'no locale'}). The younger one is now the draft of a text of its own, ${own}: look whether it is wanted.`,
    );
  }
}

/** In the form of Strapi's own, which begin with a letter and have 24 characters. */
function newDocumentId(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const rest = Array.from({ length: 23 }, () => `${letters}0123456789`[randomInt(36)]);
  return `${letters[randomInt(26)]}${rest.join('')}`;
}
