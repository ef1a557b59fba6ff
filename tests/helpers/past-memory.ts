import { createServer } from 'node:http';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';

/** Somebody whose answers are all made anew: the listener at which they would be given from memory is not this one. */
export function askingPastAnswers(strapi: Core.Strapi): ReturnType<typeof supertest> {
  return supertest(createServer(strapi.server.app.callback()));
}

/**
 * Writes as another process does, or a hand in the database: nothing in this one is told of it.
 * @param sql without bindings
 */
export async function writeUnseen(strapi: Core.Strapi, sql: string): Promise<void> {
  const { client } = strapi.db.connection;
  const connection = (await client.acquireConnection()) as Connection;
  try {
    if ('prepare' in connection) connection.prepare(sql).run();
    else await connection.query(sql);
  } finally {
    await client.releaseConnection(connection);
  }
}

/** Of better-sqlite3, or of pg. */
type Connection = { prepare(sql: string): { run(): unknown } } | { query(sql: string): Promise<unknown> };
