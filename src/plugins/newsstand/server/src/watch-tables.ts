import { LRUCache } from 'lru-cache';
import type { Core } from '@strapi/strapi';
import { touchedTables, type TouchedTables } from '../../core/sql-tables';
import { knownTables, type KnownTables } from './known-tables';
import { requestNotes } from './request-notes';
import type { Stand } from './stand';
import { tableTag } from './table-tag';
import { watchTransactions } from './watch-transactions';

/** What knex tells of each statement: https://knexjs.org/guide/interfaces.html#query */
interface Told {
  readonly sql?: string;
  /** The connection, */
  readonly __knexUid?: string;
  /** and the transaction that began last on it, which may be over, or nested in another. */
  readonly __knexTxId?: string;
}

/**
 * Notes which tables an answer was read from, and bumps those that are written, once that is committed: whoever writes,
 * by whatever means of this process.
 */
export function watchTables(strapi: Core.Strapi, { generations }: Stand): void {
  const knex = strapi.db.connection;
  const tables = knownTables(strapi);
  const touched = readStatements(tables);
  const open = watchTransactions(knex.client, (names) => generations.bump([...names].map(tableTag)));

  knex.on('query', ({ sql, __knexUid: connection, __knexTxId: transaction }: Told) => {
    open.meet(transaction, connection);
    const notes = requestNotes();
    if (notes === undefined || sql === undefined) return;
    const { isWrite, tables: named } = touched(sql);
    if (isWrite) notes.hasWritten = true;
    for (const name of named) notes.tablesRead.add(name);
  });
  const onWritten = ({ sql, __knexUid: connection }: Told) => {
    const { isWrite, removes, tables: named } = touched(sql ?? '');
    const byHand = transactionByHand.exec(sql ?? '');
    if (byHand !== null && connection !== undefined)
      open.noteByHand(connection, byHand[1] === undefined ? 'ends' : 'begins');
    if (!isWrite) return;
    const written = named.length === 0 ? tables.all() : removes ? tables.withLinks(named) : named;
    open.noteWritten(connection, written);
  };
  knex.on('query-response', (_response: unknown, told: Told) => onWritten(told));
  // What failed may have been done in part, by a driver that says so only then.
  knex.on('query-error', (_error: unknown, told: Told) => onWritten(told));
}

/** Knex’s own come without a response. */
const transactionByHand = /^\s*(?:(begin|start\s+transaction)|commit|end|rollback(?!\s+(?:transaction\s+)?to))\b/i;

/** Statements come again and again: what one names is worked out once. */
function readStatements(tables: KnownTables): (sql: string) => TouchedTables {
  const read = new LRUCache<string, TouchedTables>({
    maxSize: 2_000_000,
    sizeCalculation: (_touched, sql) => sql.length + 1,
  });
  return (sql) => {
    const before = read.get(sql);
    if (before !== undefined) return before;
    const touched = touchedTables(sql, tables.has);
    read.set(sql, touched);
    return touched;
  };
}
