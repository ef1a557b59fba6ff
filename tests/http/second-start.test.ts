/** What a start does that has nothing to do: the database has been started on before, and nothing has been written past the app. */
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { whenIdle } from '../../src/desk/sql/when-idle';
import { bootChancery, freshDatabase, root, secrets, type FreshDatabase } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

/** The statements of a start, with names of tables and columns as they stand, on either database. */
async function startAgain(): Promise<readonly string[]> {
  Object.assign(process.env, secrets, database.env);
  const distDir = path.join(root, 'dist');
  const strapi = createStrapi({ appDir: root, distDir, autoReload: false, serveAdminPanel: false });
  const statements: string[] = [];
  strapi.db.connection.on('query', ({ sql }: { sql: string }) => statements.push(sql.replace(/[`"]/g, '')));
  await strapi.load();
  await whenIdle(strapi);
  await strapi.destroy();
  return statements;
}

async function fill(texts: number): Promise<void> {
  const chancery = await bootChancery(database);
  for (let index = 0; index < texts; index += 1) await publish(chancery.strapi, 'api::speech.speech', speech('Tides'));
  await chancery.leave();
}

/** But for what Strapi asks once more for each token: each boot of the tests has made one. */
const ofTexts = (statements: readonly string[]) =>
  statements
    .filter((sql) => !/strapi_api_token|from (?:\w+\.)?i18n_locale/.test(sql))
    .map((sql) => sql.replace(/\(\?(?:, \?)*\)/g, '(?)'))
    .sort();

const readsOf = (table: string, statements: readonly string[]) =>
  statements.filter((sql) => new RegExp(`^select\\b.*\\bfrom (?:\\w+\\.)?${table}\\b`, 'is').test(sql));

test('asks as much of many texts as of one, and writes nothing of the house’s', async () => {
  await fill(1);
  await startAgain();
  const few = await startAgain();
  await fill(19);
  await startAgain();
  const many = await startAgain();
  expect(ofTexts(many)).toEqual(ofTexts(few));
  expect(readsOf('speeches', many)).toEqual(readsOf('speeches', few));
  const written = many.filter((sql) => /^(?:insert into|update|delete from)\b/i.test(sql));
  expect(
    written.filter((sql) => !/^update (?:\w+\.)?strapi_|^(?:insert into|delete from) (?:\w+\.)?strapi_/i.test(sql)),
  ).toEqual([
    // What mentions files and is no text of the site any more.
    expect.stringMatching(/^delete from (?:\w+\.)?chancery_file_mentions where/),
  ]);
});

test('reads the stream once for each type, and of texts no more than tells whether they were told of', async () => {
  const statements = await startAgain();
  const types = new Set(readsOf('chancery_changes', statements));
  expect(readsOf('chancery_changes', statements).length).toBeLessThanOrEqual(16);
  expect(types.size).toBeLessThanOrEqual(6);
  const texts = readsOf('speeches', statements);
  expect(texts.filter((sql) => /\bbody\b(?! AS TEXT)|\.\*/i.test(sql))).toEqual([]);
  expect(texts.filter((sql) => /public_digest/.test(sql))).toEqual([]);
});
