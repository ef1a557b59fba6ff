/** A real Chancery in this process, on a database of its own, spoken to over HTTP. */
import { randomBytes } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';
import { whenIdle } from '../../src/desk/sql/when-idle';
import secrets from './secrets.json';

export { secrets };

export const root = path.resolve(__dirname, '../..');

export interface Chancery {
  readonly strapi: Core.Strapi;
  /** Somebody without any credentials. */
  readonly anyone: ReturnType<typeof supertest>;
  /** The value of an `Authorization` header with full access. */
  readonly fullAccess: string;
  stop(): Promise<void>;
  /** Stops, and leaves the database as it is for another process. */
  leave(): Promise<void>;
}

/**
 * Boots the built app. Each call has a database of its own: a file, or a schema of `TEST_DATABASE_URL`.
 * The built admin panel is served where `servesPanel` says so.
 */
export async function bootChancery(given?: FreshDatabase, { servesPanel = false } = {}): Promise<Chancery> {
  const database = given ?? (await freshDatabase());
  Object.assign(process.env, secrets, database.env);
  const strapi = await createStrapi({
    appDir: root,
    distDir: path.join(root, 'dist'),
    autoReload: false,
    serveAdminPanel: servesPanel,
  }).load();
  strapi.server.mount();
  const leave = async () => {
    await whenIdle(strapi);
    await strapi.destroy();
  };
  return {
    strapi,
    anyone: supertest(strapi.server.httpServer),
    fullAccess: `Bearer ${await fullAccessToken(strapi, given ? `tests ${randomBytes(4).toString('hex')}` : 'tests')}`,
    leave,
    async stop() {
      await leave();
      await database.remove();
    },
  };
}

export interface FreshDatabase {
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** As the first start leaves it: a copy of the one that was prepared for all (`prepare-database.mjs`). */
export async function freshDatabase(): Promise<FreshDatabase> {
  return databaseFrom(template());
}

/** One that no server has started on: two sites that were made apart have their own of everything. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  return databaseFrom(null);
}

function databaseFrom(origin: string | null): Promise<FreshDatabase> | FreshDatabase {
  const url = process.env['TEST_DATABASE_URL'];
  return url ? freshPostgres(url, origin) : freshSqlite(origin);
}

function freshName(): string {
  return `test_${process.pid}_${randomBytes(4).toString('hex')}`;
}

/** @param origin the file to copy; empty where the tests run on PostgreSQL, and none has been prepared */
export function freshSqlite(origin = process.env['TEST_DATABASE_URL'] ? null : template()): FreshDatabase {
  const name = freshName();
  // Relative: Strapi puts an absolute path below the app all the same.
  const filename = path.relative(root, path.join(prepared('CHANCERY_TEST_DATABASES'), `${name}.db`));
  if (origin !== null) copyFileSync(origin, path.join(root, filename));
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename },
    async remove() {
      for (const ending of ['', '-wal', '-shm']) rmSync(path.join(root, filename + ending), { force: true });
    },
  };
}

export async function freshPostgres(url: string, origin: string | null = template()): Promise<FreshDatabase> {
  const name = freshName();
  await onPostgres(url, `CREATE DATABASE ${name} TEMPLATE ${origin ?? 'template1'}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: own.href },
    remove: () => onPostgres(url, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

const template = () => prepared('CHANCERY_TEST_TEMPLATE');

/** What `prepare-database.mjs` has said. */
function prepared(what: string): string {
  const { [what]: place } = process.env;
  if (place === undefined) throw new Error('No database has been prepared: run the tests with jest.config.js.');
  return place;
}

async function onPostgres(url: string, statement: string): Promise<void> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A database that was there before may have a token from then. */
async function fullAccessToken(strapi: Core.Strapi, name: string): Promise<string> {
  const token: { accessKey: string } = await strapi
    .service('admin::api-token')
    .create({ name, type: 'full-access', description: '', lifespan: null });
  return token.accessKey;
}
