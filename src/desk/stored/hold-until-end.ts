import type { Core, UID } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { isStoppedStatement, SlowStatementError } from '../sql/slow-statement-error';

/** As much of a knex transaction as a statement needs to run in it. */
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/**
 * All that is held by name, in the order in which it is taken where one piece of work takes several: two that took them
 * in another order would wait for each other.
 */
type Held =
  | 'index identity'
  | 'saved pages'
  | `slugs of ${string}`
  | `text ${string}`
  // Last of all, by whoever only commits after it.
  | 'the stream of changes';

/**
 * Makes whoever else holds this wait until the running transaction ends, in other instances, too. SQLite has one
 * connection, so a transaction holds everything there.
 * @throws SlowStatementError where others have held it for longer than a statement may take
 */
export async function holdUntilEnd(strapi: Core.Strapi, held: Held, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  try {
    await strapi.db.connection.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [held]).transacting(trx);
  } catch (error) {
    throw isStoppedStatement(error) ? new SlowStatementError() : error;
  }
}

/** Against whoever else chooses a slug of this type, or publishes under one. */
export async function holdSlugs(strapi: Core.Strapi, uid: UID.ContentType, trx: Transaction): Promise<void> {
  await holdUntilEnd(strapi, `slugs of ${uid}`, trx);
}

/**
 * Against whoever else saves, publishes, withdraws or holds back this text, or what has just been looked at could change
 * beside it. With the slugs of its type, which whoever saves takes, too.
 */
export async function holdText(
  strapi: Core.Strapi,
  uid: PublicationUid,
  documentId: string,
  trx: Transaction,
): Promise<void> {
  await holdSlugs(strapi, uid, trx);
  await holdDocument(strapi, documentId, trx);
}

/** The same of a document of any type; of a publication, only once its slugs are held. */
export async function holdDocument(strapi: Core.Strapi, documentId: string, trx: Transaction): Promise<void> {
  await holdUntilEnd(strapi, `text ${documentId}`, trx);
}
