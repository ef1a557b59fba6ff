import type { Core } from '@strapi/strapi';
import { isStoppedStatement, SlowStatementError } from './slow-statement-error';

/**
 * Lets PostgreSQL stop every statement of a serving process that takes too long. Only a process that listens is bound:
 * building indexes at the start, migrations, imports by command and `strapi transfer` take the time they need.
 */
export function boundStatements(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client !== 'postgres') return;
  nameStoppedStatements(strapi);
  const timeoutMs = strapi.config.get<number>('database.statementTimeoutMs');
  if (timeoutMs > 0) strapi.server.httpServer.once('listening', () => void boundConnections(strapi, timeoutMs));
}

/** Strapi hands what its statements throw to the dialect; `runStatement` does the same. */
function nameStoppedStatements(strapi: Core.Strapi): void {
  const { dialect } = strapi.db;
  const transformErrors = dialect.transformErrors.bind(dialect);
  dialect.transformErrors = (error) => {
    if (isStoppedStatement(error)) throw new SlowStatementError();
    transformErrors(error);
  };
}

/** As far as knex's client is needed; its types leave the pool out. */
interface Client {
  readonly connectionSettings: Record<string, unknown>;
  readonly pool: { numFree(): number };
  acquireConnection(): Promise<unknown>;
  releaseConnection(connection: unknown): Promise<void>;
}

async function boundConnections(strapi: Core.Strapi, timeoutMs: number): Promise<void> {
  const client = strapi.db.connection.client as Client;
  // Those that are made from now on …
  client.connectionSettings['statement_timeout'] = timeoutMs;
  // … and those that the start has left behind.
  const idle = Array.from({ length: client.pool.numFree() }, () => client.acquireConnection());
  await Promise.all(
    idle.map(async (acquired) => {
      const connection = await acquired;
      await strapi.db.connection.raw(`SET statement_timeout = ${timeoutMs}`).connection(connection);
      await client.releaseConnection(connection);
    }),
  );
}
