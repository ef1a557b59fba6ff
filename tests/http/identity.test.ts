/** Every attempt to type which row an entry is: into another document, language or state, or as somebody else's. */
import { blocksOf } from '../../src/press/blocks/blocks';
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import type * as IndexIdentity from '../../src/desk/identity/index-identity';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const uid = 'api::speech.speech';
let chancery: Chancery;
const who = new Map<string, string>();
let goodId: string;
let evilId: string;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  who.set('a token', chancery.fullAccess);
  for (const code of ['strapi-super-admin', editorCode, pressOfficerCode, translatorCode('fr')])
    who.set(code, (await signIn(chancery, code)).authorization);
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
});

afterAll(() => chancery.stop());

beforeEach(async () => {
  const { strapi } = chancery;
  goodId = (await publish(strapi, uid, speech('Good'))).documentId;
  evilId = (
    await draft(
      strapi,
      uid,
      speech('Evil', { turns: [{ speaker: 'Evil', role: 'statement', body: blocksOf(['Evil.']) }] }),
    )
  ).documentId;
  await draftIn('fr', goodId);
  await draftIn('fr', evilId);
});

async function draftIn(locale: string, documentId: string): Promise<void> {
  await chancery.strapi.documents(uid).update({ documentId, locale, data: speech('Traduit') as never });
}

interface Row {
  readonly id: number;
  readonly [name: string]: unknown;
}

/** Which rows there are, and what makes each the one that it is. */
async function identities(type = uid): Promise<readonly Row[]> {
  const rows: readonly Row[] = await chancery.strapi.db.query(type as typeof uid).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', 'createdAt'],
    populate: { createdBy: { select: ['id'] } },
    orderBy: { id: 'asc' },
  } as never);
  return rows;
}

function send(sender: string, method: 'put' | 'post', path: string, body: object) {
  return chancery.anyone[method](path)
    .set('Authorization', who.get(sender) ?? '')
    .send(body);
}

const panel = (documentId: string, end = '') => `/content-manager/collection-types/${uid}/${documentId}${end}`;

/** What is typed, beside a new title. */
const typed: Readonly<Record<string, () => object>> = {
  'another document': () => ({ documentId: goodId }),
  'a document that is not there': () => ({ documentId: 'abcdefghijklmnopqrstuvwx' }),
  'no document': () => ({ documentId: null }),
  'another row': () => ({ id: 1 }),
  'that it is public': () => ({ publishedAt: '2026-03-01T00:00:00.000Z' }),
  'when it was made': () => ({ createdAt: '2001-01-01T00:00:00.000Z' }),
  'who made it': () => ({ createdBy: 1, updatedBy: 1 }),
  'other languages': () => ({ localizations: [1] }),
  'everything at once': () => ({ id: 1, documentId: goodId, publishedAt: '2026-03-01T00:00:00.000Z', createdBy: 1 }),
};

const writers = [editorCode, pressOfficerCode, translatorCode('fr')];

test.each(writers.flatMap((sender) => Object.keys(typed).map((what) => [sender, what] as const)))(
  '%s saves a draft with %s, and it stays where it is',
  async (sender, what) => {
    const before = await identities();
    const locale = sender === translatorCode('fr') ? 'fr' : 'en';
    const answer = await send(sender, 'put', panel(evilId), { title: 'Typed', locale, ...typed[what]!() });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({ title: 'Typed', documentId: evilId });
    expect(await identities()).toEqual(before);
  },
);

test.each(Object.keys(typed))('a new text with %s is a text of its own', async (what) => {
  const before = await identities();
  const answer = await send(editorCode, 'post', panel(''), { ...speech('New'), locale: 'en', ...typed[what]!() });
  expect(answer.status).toBe(201);
  const after = await identities();
  expect(after.slice(0, before.length)).toEqual(before);
  expect([goodId, evilId, 'abcdefghijklmnopqrstuvwx']).not.toContain(answer.body.data.documentId);
  expect(after.at(-1)).toMatchObject({ publishedAt: null, documentId: answer.body.data.documentId });
});

test.each(Object.keys(typed))('a copy with %s is a text of its own', async (what) => {
  const before = await identities();
  const answer = await send(editorCode, 'post', panel(`clone/${evilId}`), {
    title: 'Copy',
    locale: 'en',
    ...typed[what]!(),
  });
  expect(answer.status).toBe(200);
  const after = await identities();
  expect(after.slice(0, before.length)).toEqual(before);
  expect([goodId, evilId]).not.toContain(answer.body.data.documentId);
});

test.each(Object.keys(typed))('what is published with %s takes nothing with it', async (what) => {
  const body = { title: 'Published', locale: 'en', ...typed[what]!() };
  const answer = await send(editorCode, 'post', panel(evilId, '/actions/publish'), body);
  expect(answer.status).toBe(200);
  const rows = await identities();
  expect(rows.filter(({ documentId }) => documentId === goodId)).toHaveLength(3);
  expect(rows.filter(({ documentId }) => documentId === evilId)).toHaveLength(3);
  const shown = await chancery.anyone.get(`/api/speeches/${goodId}`);
  expect(shown.body.data.title).toBe('Good');
});

test.each(Object.keys(typed))('a token that sends %s moves nothing', async (what) => {
  const before = await identities();
  const { status } = await send('a token', 'put', `/api/speeches/${goodId}?status=draft`, {
    data: { title: 'Typed', ...typed[what]!() },
  });
  expect(status).toBeLessThan(500);
  expect(await identities()).toEqual(before);
  const created = await send('a token', 'post', '/api/speeches?status=draft', {
    data: { ...speech('New'), ...typed[what]!() },
  });
  expect([201, 400]).toContain(created.status);
  expect((await identities()).slice(0, before.length)).toEqual(before);
});

const others: readonly (readonly [string, object])[] = [
  ...['interview', 'statement', 'article', 'announcement'].map(
    (type) => [type, { title: 'A', date: '2026-03-01' }] as const,
  ),
  ['person', { name: 'A' }],
  ['topic', { name: 'A' }],
  ['counter', { title: 'A', since: '2026-01-01', timeZone: 'Europe/London', message: '{days}' }],
  ['clock', { label: 'A', timeZone: 'Europe/London' }],
];

test.each(others)('a draft of the type %s does not move either', async (type, data) => {
  const each = `api::${type}.${type}`;
  const one = await draft(chancery.strapi, each, data as Record<string, unknown>);
  const other = await draft(chancery.strapi, each, data as Record<string, unknown>);
  const before = await identities(each as typeof uid);
  const path = `/content-manager/collection-types/${each}/${one.documentId}`;
  const answer = await send(editorCode, 'put', path, { ...data, locale: 'en', documentId: other.documentId });
  expect(answer.status).toBe(200);
  expect(await identities(each as typeof uid)).toEqual(before);
});

test('the office stays the office', async () => {
  const before = await identities('api::office.office' as typeof uid);
  const answer = await send('strapi-super-admin', 'put', '/content-manager/single-types/api::office.office', {
    name: 'Lindmar',
    locale: 'en',
    documentId: goodId,
    publishedAt: null,
  });
  expect(answer.status).toBe(200);
  expect(await identities('api::office.office' as typeof uid)).toEqual(before);
});

test('an id that no document can have is refused as one that is unknown', async () => {
  const before = await identities();
  const query = 'mutation ($id: ID!) { updateSpeech(documentId: $id, data: { title: "Typed" }) { title } }';
  const { body } = await send('a token', 'post', '/graphql', { query, variables: { id: 'a\0b' } });
  const [refused] = body.errors;
  expect([refused.extensions.code, refused.extensions.error.details.errors?.[0]?.path]).toEqual([
    'BAD_USER_INPUT',
    ['documentId'],
  ]);
  expect(refused.extensions.error.details.code).toBe('document-id.unknown');
  expect(await identities()).toEqual(before);
});

test('a copy by whoever may not make one is refused for that, whatever the panel has emptied in it', async () => {
  const before = await identities();
  const answer = await send(translatorCode('fr'), 'post', panel(`clone/${evilId}`), { title: 'Copie', locale: 'fr' });
  expect(answer.status).toBe(403);
  expect(answer.body.error.message).toBe('Your role does not write all of this text, and so cannot copy it.');
  expect(await identities()).toEqual(before);
});

test('the house’s own stamps are not typed', async () => {
  const stamps = {
    importKey: 'k',
    dateBasis: 'page',
    publicDigest: 'd',
    publicationCount: 7,
  };
  const typed = await send(editorCode, 'put', panel(goodId), { title: 'Stamped', locale: 'en', ...stamps });
  const sent = await send('a token', 'put', `/api/speeches/${goodId}?status=draft`, {
    data: { title: 'Stamped', ...stamps },
  });
  expect([typed.status, sent.status]).toEqual([200, 200]);
  const row = await chancery.strapi.db
    .query(uid)
    .findOne({ where: { documentId: goodId, locale: 'en', publishedAt: null } });
  expect(row).toMatchObject({ title: 'Stamped', importKey: null, dateBasis: null });
  expect([row.publicDigest, row.publicationCount]).not.toEqual(['d', 7]);
});

test('whoever saves is who saved', async () => {
  const sent = { ...speech('Signed'), locale: 'en', createdBy: 1, updatedBy: 1 };
  const answer = await send(editorCode, 'post', panel(''), sent);
  expect(answer.status).toBe(201);
  const { documentId } = answer.body.data;
  const signed = async () =>
    chancery.strapi.db.query(uid).findOne({ where: { documentId }, populate: ['createdBy', 'updatedBy'] });
  const { createdBy, updatedBy } = await signed();
  expect(createdBy.id).toBeGreaterThan(1);
  expect(updatedBy.id).toBe(createdBy.id);
  await send(pressOfficerCode, 'put', panel(documentId), { title: 'Signed', locale: 'en', createdBy: 1, updatedBy: 1 });
  const later = await signed();
  expect([later.createdBy.id, later.updatedBy.id > createdBy.id]).toEqual([createdBy.id, true]);
});

test.each(['a token', editorCode])('%s cannot take a turn out of another text', async (sender) => {
  const where = { documentId: evilId, locale: 'en' };
  const evil = await chancery.strapi.db.query(uid).findOne({ where, populate: ['turns'] });
  const turns = [{ id: evil.turns[0].id, speaker: 'Stolen', role: 'statement', body: blocksOf(['Stolen.']) }];
  const answer =
    sender === 'a token'
      ? await send(sender, 'put', `/api/speeches/${goodId}?status=draft`, { data: { turns } })
      : await send(sender, 'put', panel(goodId), { turns, locale: 'en' });
  expect(answer.status).toBe(400);
  const still = await chancery.strapi.db.query(uid).findOne({ where, populate: ['turns'] });
  expect(still.turns).toEqual([expect.objectContaining({ id: evil.turns[0].id, speaker: 'Evil' })]);
});

describe('below the Document Service', () => {
  const changes: readonly (readonly [string, () => object])[] = [
    ['another document', () => ({ documentId: goodId })],
    ['a document that is not there', () => ({ documentId: 'abcdefghijklmnopqrstuvwx' })],
    ['no document', () => ({ documentId: null })],
    ['another language', () => ({ locale: 'de' })],
    ['no language', () => ({ locale: null })],
    ['that it is public', () => ({ publishedAt: new Date() })],
    ['another language beside its own document', () => ({ documentId: evilId, locale: 'de', publishedAt: null })],
    ['that it is public beside its own language', () => ({ locale: 'en', publishedAt: new Date() })],
  ];

  test.each(changes)('a row takes not %s', async (_what, data) => {
    const query = chancery.strapi.db.query(uid);
    const before = await identities();
    const where = { documentId: evilId, locale: 'en' };
    await expect(query.update({ where, data: data() })).rejects.toThrow('stays in its text');
    await expect(query.updateMany({ where, data: data() })).rejects.toThrow('stays in its text');
    expect(await identities()).toEqual(before);
  });

  test('of two rows neither takes what the other is', async () => {
    const query = chancery.strapi.db.query(uid);
    const before = await identities();
    for (const where of [{ documentId: evilId }, { documentId: { $in: [goodId, evilId] }, locale: 'fr' }]) {
      const data = 'locale' in where ? { documentId: evilId } : { locale: 'en' };
      await expect(query.updateMany({ where, data })).rejects.toThrow('stays in its text');
    }
    expect(await identities()).toEqual(before);
  });

  test('a public row is not made a draft', async () => {
    const query = chancery.strapi.db.query(uid);
    const where = { documentId: goodId, publishedAt: { $notNull: true } };
    await expect(query.update({ where, data: { publishedAt: null } })).rejects.toThrow('stays in its text');
  });

  test.each<readonly [string, () => object]>([
    ['its document', () => ({ documentId: evilId })],
    ['its language', () => ({ locale: 'en' })],
    ['that it is a draft', () => ({ publishedAt: null })],
    ['all of it', () => ({ documentId: evilId, locale: 'en', publishedAt: null })],
    ['nothing of it', () => ({ documentId: undefined, locale: undefined, publishedAt: undefined })],
  ])('what it is already may be written again: %s', async (_what, data) => {
    const query = chancery.strapi.db.query(uid);
    const before = await identities();
    const where = { documentId: evilId, locale: 'en' };
    await expect(query.update({ where, data: { ...data(), place: 'Lindmar' } })).resolves.toMatchObject({
      place: 'Lindmar',
    });
    expect(await query.updateMany({ where, data: { ...data(), place: 'Elsewhere' } })).toEqual({ count: 1 });
    expect(await identities()).toEqual(before);
  });

  test('a public row may be told again that it is public, and when', async () => {
    const query = chancery.strapi.db.query(uid);
    const where = { documentId: goodId, publishedAt: { $notNull: true } };
    const data = { publishedAt: new Date('2026-03-01T00:00:00Z') };
    await expect(query.update({ where, data })).resolves.toMatchObject({ documentId: goodId });
  });

  test.each([
    'speeches',
    'interviews',
    'statements',
    'articles',
    'announcements',
    'people',
    'topics',
    'counters',
    'clocks',
  ])('the table of %s takes no second row of a document, a language and a state', async (table) => {
    const insert = () => chancery.strapi.db.connection(table).insert({ document_id: `twin-${table}`, locale: 'en' });
    await insert();
    expect(await refusalOf(insert())).toMatch(/unique/i);
    await chancery.strapi.db
      .connection(table)
      .where({ document_id: `twin-${table}` })
      .delete();
  });

  test('the schema’s own sync leaves the index alone', async () => {
    await chancery.strapi.db.schema.syncSchema();
    const row = { document_id: 'twin', locale: 'en' };
    await chancery.strapi.db.connection('speeches').insert(row);
    expect(await refusalOf(chancery.strapi.db.connection('speeches').insert(row))).toMatch(/unique/i);
    await chancery.strapi.db.connection('speeches').where(row).delete();
  });

  test('two rows of an older database are set apart, and nothing is lost', async () => {
    const { connection } = chancery.strapi.db;
    await connection.raw('DROP INDEX "speeches_identity_idx"');
    const row = { document_id: 'old-twin', locale: 'en', published_at: new Date() };
    await connection('speeches').insert({ ...row, title: 'First' });
    await connection('speeches').insert({ ...row, title: 'Second' });
    await built<typeof IndexIdentity>('desk/identity/index-identity').indexIdentity(chancery.strapi);
    const rows = await connection('speeches').whereIn('title', ['First', 'Second']).orderBy('id');
    expect(rows).toMatchObject([{ document_id: 'old-twin' }, { published_at: null }]);
    expect(rows[1].document_id).toMatch(/^[a-z][a-z0-9]{23}$/);
    expect(await refusalOf(connection('speeches').insert(row))).toMatch(/unique/i);
    await connection('speeches').whereIn('title', ['First', 'Second']).delete();
  });
});

/** As text: a driver that another suite has loaded throws errors of that suite's realm, which no matcher takes for one. */
async function refusalOf(work: PromiseLike<unknown>): Promise<string> {
  return work.then(() => 'It was stored.', String);
}

test('rows of plugins are none of the house', async () => {
  const locales = chancery.strapi.db.query('plugin::i18n.locale');
  const { id, documentId } = await locales.findOne({ where: { code: 'fr' } });
  await locales.update({ where: { id }, data: { documentId: goodId } });
  expect(await locales.findOne({ where: { id } })).toMatchObject({ documentId: goodId });
  await locales.update({ where: { id }, data: { documentId } });
});
