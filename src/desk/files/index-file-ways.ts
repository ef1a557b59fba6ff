import type { Core } from '@strapi/strapi';
import { tableNamed } from '../stored/table-of';
import { fileHolders } from './file-holders';

/**
 * Indexes for the way from a file outwards. Strapi indexes a component's tie by the entry, and a file by nothing that
 * an address has; without these each question about a file would read the whole table.
 */
export async function indexFileWays(strapi: Core.Strapi): Promise<void> {
  const ties = fileHolders(strapi).ways.flatMap((way) => way.ties.map(({ table }) => table));
  const { tableName: files } = strapi.db.metadata.get('plugin::upload.file');
  await makeIndex(strapi, files, 'hash');
  for (const table of new Set(ties)) await makeIndex(strapi, table, 'cmp_id');
}

/** The schema is Strapi's to change, and a change of it drops what it does not know: so at each start. */
async function makeIndex(strapi: Core.Strapi, table: string, column: string): Promise<void> {
  // 63 signs are what PostgreSQL keeps of a name.
  const name = `chancery_${table}`.slice(0, 60 - column.length) + `_${column}`;
  await strapi.db.connection.raw(`CREATE INDEX IF NOT EXISTS "${name}" ON ${tableNamed(strapi, table)} ("${column}")`);
}
