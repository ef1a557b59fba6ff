/** The rule on types that Chancery itself has not: files in components within components, dynamic zones, no drafts. */
import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import { publicFileIds } from './public-files';

// It brings no types.
const Database = createRequire(__filename)('better-sqlite3') as new (file: string) => {
  exec(sql: string): void;
  prepare(sql: string): { all(...bindings: readonly number[]): unknown[] };
};
const database = new Database(':memory:');

database.exec(`
  CREATE TABLE files (id INTEGER, hash TEXT);
  CREATE TABLE files_related_mph (file_id INTEGER, related_id INTEGER, related_type TEXT, field TEXT);
  CREATE TABLE chancery_file_mentions (holder TEXT, holder_id INTEGER, hash TEXT);
  CREATE TABLE albums (id INTEGER, published_at TEXT);
  CREATE TABLE albums_cmps (entity_id INTEGER, cmp_id INTEGER, component_type TEXT);
  CREATE TABLE notices (id INTEGER, published_at TEXT);
  CREATE TABLE sheets_cmps (entity_id INTEGER, cmp_id INTEGER, component_type TEXT);
`);

const media = { type: 'media' };

/** An album has sheets in a dynamic zone, and a sheet has frames, with a picture and a text. A notice knows no drafts. */
const contentTypes = {
  'api::album.album': {
    uid: 'api::album.album',
    options: { draftAndPublish: true },
    attributes: { cover: media, parts: { type: 'dynamiczone', components: ['album.sheet'] } },
  },
  'api::notice.notice': {
    uid: 'api::notice.notice',
    options: { draftAndPublish: false },
    attributes: { scan: media, text: { type: 'richtext' } },
  },
};

const components = {
  'album.sheet': {
    uid: 'album.sheet',
    attributes: { frames: { type: 'component', component: 'album.frame', repeatable: true } },
  },
  'album.frame': { uid: 'album.frame', attributes: { picture: media, text: { type: 'blocks' } } },
};

const tables: Readonly<Record<string, object>> = {
  'plugin::upload.file': { tableName: 'files', attributes: { related: { joinTable: { name: 'files_related_mph' } } } },
  'chancery::file-mention': { tableName: 'chancery_file_mentions', attributes: {} },
  'api::album.album': { tableName: 'albums', attributes: { parts: { joinTable: { name: 'albums_cmps' } } } },
  'api::notice.notice': { tableName: 'notices', attributes: {} },
  'album.sheet': { tableName: 'sheets', attributes: { frames: { joinTable: { name: 'sheets_cmps' } } } },
};

/** As much of a Strapi as the rule asks for, on tables made by hand. */
function strapiWith(grantedActions: readonly string[]): Core.Strapi {
  const known = {
    contentTypes,
    components,
    getModel: (uid: keyof typeof contentTypes) => contentTypes[uid],
    db: {
      metadata: { get: (uid: string) => tables[uid] },
      getSchemaName: () => undefined,
      inTransaction: () => false,
      connection: { raw: (sql: string, bindings: number[]) => Promise.resolve(database.prepare(sql).all(...bindings)) },
      query: () => ({ findMany: () => Promise.resolve(grantedActions.map((action) => ({ action }))) }),
    },
  };
  return known as unknown as Core.Strapi;
}

function fill(sql: string): void {
  for (const table of [
    'files',
    'files_related_mph',
    'chancery_file_mentions',
    'albums',
    'albums_cmps',
    'notices',
    'sheets_cmps',
  ])
    database.exec(`DELETE FROM ${table}`);
  database.exec(`INSERT INTO files VALUES (1, 'one'), (2, 'two'); ${sql}`);
}

async function publicAmong(...grantedActions: readonly string[]): Promise<number[]> {
  return [...(await publicFileIds(strapiWith(grantedActions), [1, 2, 3]))].sort();
}

const frame = `
  INSERT INTO sheets_cmps VALUES (30, 50, 'album.frame');
  INSERT INTO albums_cmps VALUES (7, 30, 'album.sheet');`;

test.each([
  ['nothing', '', []],
  [
    'a public album',
    `INSERT INTO albums VALUES (7, 'now');
    INSERT INTO files_related_mph VALUES (1, 7, 'api::album.album', 'cover')`,
    [1],
  ],
  [
    'a draft of an album',
    `INSERT INTO albums VALUES (7, NULL);
    INSERT INTO files_related_mph VALUES (1, 7, 'api::album.album', 'cover')`,
    [],
  ],
  ['an album that is gone', `INSERT INTO files_related_mph VALUES (1, 7, 'api::album.album', 'cover')`, []],
  [
    'a frame of a sheet of a public album',
    `INSERT INTO albums VALUES (7, 'now');
    INSERT INTO files_related_mph VALUES (1, 50, 'album.frame', 'picture'); ${frame}`,
    [1],
  ],
  [
    'a frame of a sheet of a draft',
    `INSERT INTO albums VALUES (7, NULL);
    INSERT INTO files_related_mph VALUES (1, 50, 'album.frame', 'picture'); ${frame}`,
    [],
  ],
  [
    'the text of a frame of a public album',
    `INSERT INTO albums VALUES (7, 'now');
    INSERT INTO chancery_file_mentions VALUES ('album.frame', 50, 'two'); ${frame}`,
    [2],
  ],
  [
    'the text of a frame of a draft',
    `INSERT INTO albums VALUES (7, NULL);
    INSERT INTO chancery_file_mentions VALUES ('album.frame', 50, 'two'); ${frame}`,
    [],
  ],
  [
    'another component by the same number',
    `INSERT INTO albums VALUES (7, 'now');
    INSERT INTO files_related_mph VALUES (1, 30, 'album.frame', 'picture'); ${frame}`,
    [],
  ],
  [
    'a frame of no sheet',
    `INSERT INTO albums VALUES (7, 'now');
    INSERT INTO files_related_mph VALUES (1, 51, 'album.frame', 'picture'); ${frame}`,
    [],
  ],
])('what is used by %s', async (_, rows, expected) => {
  fill(rows);
  expect(await publicAmong()).toEqual(expected);
});

test('what a row without drafts uses is public where the public may read the type', async () => {
  fill(`INSERT INTO notices VALUES (7, 'now');
    INSERT INTO files_related_mph VALUES (1, 7, 'api::notice.notice', 'scan');
    INSERT INTO chancery_file_mentions VALUES ('api::notice.notice', 7, 'two')`);
  expect(await publicAmong()).toEqual([]);
  expect(await publicAmong('api::notice.notice.find')).toEqual([1, 2]);
  expect(await publicAmong('api::notice.notice.findOne')).toEqual([1, 2]);
});
