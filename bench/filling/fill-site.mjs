/**
 * Fills the database that the environment names: what the first start makes, the demo in four languages, and as many texts
 * more as the first argument says, each in all of them. A process of its own, since one can hold one Strapi.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countersIn } from './counters.mjs';
import { dialects, textStatements } from './texts-sql.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const built = (file) => require(path.join(root, 'dist', file));
const { createStrapi } = require('@strapi/strapi');
const { seedDemo } = built('demo/filing/seed-demo.js');
const { demoContent } = built('demo/content.js');
const { joinTableOf } = built('src/desk/links/join-table.js');
const { publicationTypes } = built('src/press/publication/publication-types.js');
const { whenIdle } = built('src/desk/sql/when-idle.js');

const texts = Number(process.argv[2]);

/** A thousand letters, as a short text has them. */
const body = JSON.stringify([
  { type: 'paragraph', children: [{ type: 'text', text: 'Harbour light and tide. '.repeat(42) }] },
]);

const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false }).load();
await seedDemo(strapi, { ...demoContent, counters: [] });
for (const { locale, data } of countersIn(demoContent.locales))
  await strapi.documents('api::counter.counter').create({ locale, data, status: 'published' });
await fill();
await whenIdle(strapi);
await strapi.destroy();
process.exit(0);

async function fill() {
  const { connection: knex, dialect } = strapi.db;
  const kind = dialect.client === 'postgres' ? 'postgres' : 'sqlite';
  const types = Object.entries(publicationTypes);
  await knex.raw('CREATE TABLE bench_numbers (i integer PRIMARY KEY)');
  await knex.raw('CREATE TABLE bench_base (base integer)');
  await knex.raw(
    `INSERT INTO bench_numbers WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${texts}) SELECT i FROM n`,
  );
  await knex.transaction(async (trx) => {
    for (const [type, about] of types) {
      const count = texts / types.length;
      const filling = { type, count, locales: demoContent.locales, at: 1_700_000_000_000, body };
      const statements = textStatements({ ...filling, tables: tablesOf(about), dialect: dialects[kind] });
      for (const { sql, bindings = [] } of statements) await trx.raw(sql, bindings);
    }
  });
  await knex.raw('DROP TABLE bench_numbers');
  await knex.raw('DROP TABLE bench_base');
  // No ANALYZE on SQLite: no site of Strapi's has ever run it.
  if (kind === 'postgres') await settlePostgres(knex);
}

function tablesOf({ uid, plural }) {
  const { tableName } = strapi.db.metadata.get(uid);
  const named = (of) => strapi.db.metadata.get(of).tableName;
  return {
    texts: tableName,
    path: plural,
    bylines: named('press.byline'),
    held: joinTableOf(strapi, uid, 'people'),
    person: joinTableOf(strapi, 'press.byline', 'person'),
    topics: joinTableOf(strapi, uid, 'topics'),
    people: named('api::person.person'),
    topicRows: named('api::topic.topic'),
    changes: 'chancery_changes',
  };
}

/** Bylines were written with their numbers, past the sequence; and a server that has just been filled knows nothing of what is in it. */
async function settlePostgres(knex) {
  const bylines = strapi.db.metadata.get('press.byline').tableName;
  await knex.raw(`SELECT setval(pg_get_serial_sequence('${bylines}', 'id'), (SELECT max(id) FROM ${bylines}))`);
  await knex.raw('VACUUM ANALYZE');
}
