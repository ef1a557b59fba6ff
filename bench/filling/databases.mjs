import { createHash } from 'node:crypto';
import { copyFileSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runQuietly } from '../../scripts/run/child.mjs';
import { fingerprint } from '../../scripts/run/fingerprint.mjs';
import { inRoot, root } from '../../scripts/run/places.mjs';
import { siteEnvironment } from './environment.mjs';

/** What decides what stands in a filled database. */
const sources = [
  'dist/src',
  'dist/config',
  'dist/demo',
  'database',
  'src/plugins/dateline/dist/server',
  'bench/filling',
];

const folder = inRoot('.tmp', 'bench');
const short = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);
const prefix = `bench_${short(root)}_`;
const build = () => short(fingerprint(root, [...sources, 'package-lock.json']));

/**
 * Databases of a kind, each filled once for each build and kept; what is measured is a copy, since servers write into it.
 *
 * @param url of a PostgreSQL server on which databases may be made; undefined for SQLite
 */
export function databasesOf(url) {
  return url === undefined ? onSqlite : onPostgres(url);
}

/** Whether who made a copy, whose number stands in its name, has ended and left it behind. */
function isAbandoned(name) {
  const [, pid] = /copy[-_](\d+)[-_]/.exec(name) ?? [];
  if (pid === undefined) return false;
  try {
    return !process.kill(Number(pid), 0);
  } catch {
    return true;
  }
}

const onSqlite = {
  name: 'SQLite',
  async sweep() {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).filter(isAbandoned)) rmSync(path.join(folder, name));
  },
  /** @param fill (environment of the database) → its filling @returns what names it */
  async filled(what, fill) {
    const name = `${build()}-${what}.db`;
    if (existsSync(path.join(folder, name))) return name;
    for (const old of readdirSync(folder).filter((each) => isOf(each, what))) rmSync(path.join(folder, old));
    await fill(sqliteEnvironment('begun.db'));
    renameSync(path.join(folder, 'begun.db'), path.join(folder, name));
    return name;
  },
  async copied(filled) {
    const name = `copy-${process.pid}-${Math.random().toString(36).slice(2)}.db`;
    copyFileSync(path.join(folder, filled), path.join(folder, name), constants.COPYFILE_FICLONE);
    const files = ['', '-wal', '-shm'].map((ending) => path.join(folder, name + ending));
    return { env: sqliteEnvironment(name), remove: () => files.forEach((file) => rmSync(file, { force: true })) };
  },
};

const isOf = (file, what) => file.endsWith(`-${what}.db`) || file === 'begun.db';

/** Strapi puts even an absolute path below the app: an app of any folder finds it by a path from there. */
function sqliteEnvironment(name) {
  return (appDir) => ({
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.relative(appDir, path.join(folder, name)),
  });
}

function onPostgres(url) {
  const query = (statement) => onServer(url, (client) => client.query(statement));
  const environment = (name) => () => ({ DATABASE_CLIENT: 'postgres', DATABASE_URL: addressOf(url, name) });
  const known = async () => {
    const { rows } = await query(`SELECT datname FROM pg_database WHERE datname LIKE '${prefix}%'`);
    return rows.map(({ datname }) => datname);
  };
  return {
    name: 'PostgreSQL',
    async sweep() {
      for (const name of (await known()).filter(isAbandoned)) await query(`DROP DATABASE ${name} WITH (FORCE)`);
    },
    async filled(what, fill) {
      const name = `${prefix}${build()}_${what}`;
      const all = await known();
      if (all.includes(name)) return name;
      const begun = `${prefix}begun`;
      for (const old of all.filter((each) => each.endsWith(`_${what}`) || each === begun))
        await query(`DROP DATABASE ${old} WITH (FORCE)`);
      await query(`CREATE DATABASE ${begun}`);
      await fill(environment(begun));
      await query(`ALTER DATABASE ${begun} RENAME TO ${name}`);
      return name;
    },
    async copied(filled) {
      const name = `${prefix}copy_${process.pid}_${Math.random().toString(36).slice(2)}`;
      await query(`CREATE DATABASE ${name} TEMPLATE ${filled}`);
      return { env: environment(name), remove: () => query(`DROP DATABASE ${name} WITH (FORCE)`) };
    },
  };
}

function addressOf(url, name) {
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

async function onServer(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The house with so many texts more than the demo's. */
export function filledSite(databases, texts) {
  return databases.filled(`site${texts}`, (envOf) =>
    runQuietly(`Filling a site with ${texts} texts`, inRoot('bench/filling/fill-site.mjs'), [String(texts)], {
      env: siteEnvironment(envOf(root)),
    }),
  );
}

/** The stock app in its folder, with these counters. */
export function filledStock(databases, appDir, counters) {
  return databases.filled('stock', (envOf) =>
    runQuietly('Filling the stock app', inRoot('bench/filling/fill-stock.cjs'), [appDir, JSON.stringify(counters)], {
      env: siteEnvironment(envOf(appDir)),
    }),
  );
}
