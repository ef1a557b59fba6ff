import type { Core } from '@strapi/strapi';
import type { Transaction } from '../saving/taken-slugs';

/**
 * Makes whoever else files a saved page wait until the running transaction ends, or two that file the same page at once
 * would each find nothing and file it twice. SQLite has one connection, so a transaction is enough there.
 */
export async function holdImports(strapi: Core.Strapi, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.connection.raw('SELECT pg_advisory_xact_lock(hashtext(?))', ['saved pages']).transacting(trx);
}
