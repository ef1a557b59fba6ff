import type { Core } from '@strapi/strapi';
import type { Tag } from '../../press/public/tags';
import { rememberedTables, type RememberedTables } from './remembered-tables';

/** As much of knex’s client as begins transactions, but for those that are nested in another. */
interface Client {
  transaction(...begun: readonly unknown[]): PromiseLike<unknown>;
}

/**
 * Looks at each statement of this process that writes one of the tables that remembered values are read from: the stream
 * tells of whole documents, and not of a component that is written by itself, nor of a statement of somebody's own.
 *
 * What is written in a transaction counts at its end. Knex does not say which of those that are open a statement belongs to;
 * it counts at the end of each.
 * @param onWritten is called once that can be read, before whoever wrote it goes on
 */
export function watchStatements(strapi: Core.Strapi, onWritten: (tags: ReadonlySet<Tag>) => void): void {
  const knex = strapi.db.connection;
  const client = knex.client as Client;
  const open = new Set<Set<Tag>>();
  const begin = client.transaction.bind(client);
  client.transaction = (...begun) => {
    const transaction = begin(...begun);
    const written = new Set<Tag>();
    open.add(written);
    const end = () => {
      open.delete(written);
      if (written.size > 0) onWritten(written);
    };
    transaction.then(end, end);
    return transaction;
  };
  const tablesOf = knownTables(strapi);
  const look = ({ sql = '' }: { readonly sql?: string }) => {
    if (!isWrite.test(sql)) return;
    const tags = new Set(tablesOf().flatMap(([table, tag]) => (sql.includes(table) ? [tag] : [])));
    if (tags.size === 0) return;
    for (const written of open) for (const tag of tags) written.add(tag);
    onWritten(tags);
  };
  knex.on('query-response', (_response: unknown, told: { readonly sql?: string }) => look(told));
  // What failed may have been done in part, by a driver that says so only then.
  knex.on('query-error', (_error: unknown, told: { readonly sql?: string }) => look(told));
}

const isWrite = /^\s*(?!select\b|begin\b|commit\b|rollback\b|savepoint\b|release\b|set\b|pragma\b)\w/i;

/** Worked out anew when there are more models than before: plugins add theirs while the app loads. */
function knownTables(strapi: Core.Strapi): () => RememberedTables {
  let count = -1;
  let tables: RememberedTables = [];
  return () => {
    const { size } = strapi.db.metadata;
    if (size !== count) [count, tables] = [size, rememberedTables(strapi)];
    return tables;
  };
}
