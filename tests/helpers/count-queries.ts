import type { Core } from '@strapi/strapi';

/** The SQL that runs while `work` does, but for what sets up a connection when the server begins to listen. */
export async function countQueries(strapi: Core.Strapi, work: () => Promise<void>): Promise<readonly string[]> {
  const seen: string[] = [];
  const note = ({ sql }: { sql: string }) => {
    if (!sql.startsWith('SET ')) seen.push(sql);
  };
  strapi.db.connection.on('query', note);
  await work();
  strapi.db.connection.removeListener('query', note);
  return seen;
}
