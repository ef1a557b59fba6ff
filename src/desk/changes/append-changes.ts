import type { Core } from '@strapi/strapi';
import { now } from '../clock/now';
import { holdUntilEnd, type Transaction } from '../stored/hold-until-end';
import { inChunks } from '../sql/in-chunks';
import type { NewChange } from './stored-change';
import { streamTable } from './stream-table';

/**
 * Makes everybody else who tells something wait until the running transaction ends. It is to be the last that an act takes:
 * whoever holds it only writes the stream and commits, so it is held for moments, and nobody waits for it who holds what
 * its holder needs.
 */
export async function holdStream(strapi: Core.Strapi, trx: Transaction): Promise<void> {
  await holdUntilEnd(strapi, 'the stream of changes', trx);
}

/**
 * Writes rows behind the last one, by whoever holds the stream: since the next holder comes only after the commit, a row
 * that can be seen has none before it that cannot, and no number is left out where an act fails.
 */
export async function appendChanges(strapi: Core.Strapi, rows: readonly NewChange[]): Promise<void> {
  const table = await streamTable(strapi);
  const at = now(strapi);
  for (const some of inChunks(rows)) {
    const last = table().select(strapi.db.connection.raw('coalesce(max(position), 0)'));
    const numbered = some.map((row, index) => ({
      ...columnsOf(row),
      at,
      position: strapi.db.connection.raw('(?) + ?', [last, index + 1]),
    }));
    await table().insert(numbered);
  }
}

function columnsOf({ documentId, addressBefore, addressAfter, ...row }: NewChange) {
  return { ...row, document_id: documentId, address_before: addressBefore, address_after: addressAfter };
}

/** 0 where nothing has been told yet. */
export async function lastPosition(strapi: Core.Strapi): Promise<number> {
  const table = await streamTable(strapi);
  const row = (await table().max('position as last').first()) as { readonly last: number | null };
  return Number(row.last ?? 0);
}
