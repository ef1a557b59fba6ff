import type { Core } from '@strapi/strapi';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/**
 * Makes whoever else publishes or withdraws this text wait until the running transaction ends, or a publication that
 * has just looked for a withdrawal could go out beside it. SQLite has one connection, so a transaction is enough there.
 */
export async function holdText(strapi: Core.Strapi, documentId: string, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.connection.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [`text ${documentId}`]).transacting(trx);
}
