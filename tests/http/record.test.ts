/** The record of who did what: what gets into it, who reads it, and that nobody gets anything out of it. */
import type { UID } from '@strapi/strapi';
import { setNow } from '../../src/desk/clock/now';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const SPEECH = 'api::speech.speech';
const content = `/content-manager/collection-types/${SPEECH}`;
const refusal = 'The record of who did what is kept as it is: nothing in it is changed or deleted.';
let chancery: Chancery;
let editor: Admin;
let officer: Admin;
/** Of whom Strapi keeps one, whoever is deleted. */
let chief: Admin;

beforeAll(async () => {
  chancery = await bootChancery();
  await chancery.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  editor = await signIn(chancery, 'chancery-editor');
  officer = await signIn(chancery, 'chancery-press-officer');
  chief = await signIn(chancery, 'strapi-super-admin');
  // Each attempt stands by itself: what is read or attacked below is not left to the ones above it.
  for (let count = 0; count < 10; count += 1) await publish(chancery.strapi, SPEECH, speech(`Recorded ${count}`));
});

afterAll(() => chancery.stop());

/** The record of one subject as an editor reads it, oldest first. */
async function recordOf(subjectId: string | number): Promise<readonly Record<string, unknown>[]> {
  const { body } = await asAdmin(editor, 'get', `/chancery/records?subjectId=${subjectId}`);
  return body.data.reverse();
}

type Method = 'get' | 'post' | 'put' | 'delete';

function asAdmin(admin: Admin, method: Method, address: string, sent: object = {}) {
  const request = chancery.anyone[method](address).set('Authorization', admin.authorization);
  return method === 'get' || method === 'delete' ? request : request.send(sent);
}

function asToken(method: Method, address: string, sent: object = {}) {
  const request = chancery.anyone[method](address).set('Authorization', chancery.fullAccess);
  return method === 'get' || method === 'delete' ? request : request.send(sent);
}

describe('publishing, unpublishing and deleting', () => {
  /** Each road takes a fresh draft out, and gives the document. */
  const roads: readonly (readonly [string, string, () => Promise<string>])[] = [
    [
      'the edit view',
      'admin',
      () => outBy((id) => asAdmin(editor, 'post', `${content}/${id}/actions/publish`, english)),
    ],
    [
      'a bulk action',
      'admin',
      () =>
        outBy((id) =>
          asAdmin(editor, 'post', `${content}/actions/bulkPublish?locale=en`, { documentIds: [id], locale: 'en' }),
        ),
    ],
    [
      'making and publishing at once',
      'admin',
      async () => (await asAdmin(editor, 'post', `${content}/actions/publish`, english)).body.data.documentId,
    ],
    ['REST', 'token', async () => (await asToken('post', '/api/speeches', { data: english })).body.data.documentId],
    ['a REST update', 'token', () => outBy((id) => asToken('put', `/api/speeches/${id}`, { data: { place: 'Here' } }))],
    ['GraphQL', 'token', () => outByGraphql()],
    [
      'the Document Service',
      'house',
      () => outBy((id) => chancery.strapi.documents(SPEECH).publish({ documentId: id, locale: 'en' })),
    ],
    ['the Document Service at once', 'house', async () => (await publish(chancery.strapi, SPEECH, english)).documentId],
  ];
  const english = { ...speech('Harbour lights'), locale: 'en' };

  async function outBy(send: (documentId: string) => PromiseLike<unknown>): Promise<string> {
    const { documentId } = await draft(chancery.strapi, SPEECH, speech('Harbour lights'));
    await send(documentId);
    return documentId;
  }

  async function outByGraphql(): Promise<string> {
    const query = 'mutation ($data: SpeechInput!) { createSpeech(data: $data, locale: "en") { documentId } }';
    const { body } = await asToken('post', '/graphql', { query, variables: { data: speech('Harbour lights') } });
    return body.data.createSpeech.documentId;
  }

  test.each(roads)('by %s is written down once, with whoever did it', async (_road, actorKind, out) => {
    const documentId = await out();
    expect(await recordOf(documentId)).toEqual([
      expect.objectContaining({
        action: 'publish',
        actorKind,
        subjectUid: SPEECH,
        subjectId: documentId,
        subjectLocale: 'en',
        subjectTitle: 'Harbour lights',
      }),
    ]);
  });

  test('says who, when, and in which locale', async () => {
    const moment = new Date('2026-03-01T08:30:00.000Z');
    const { documentId } = await publish(chancery.strapi, SPEECH, speech('Feux du port'), 'fr');
    setNow(chancery.strapi, () => moment);
    try {
      await asAdmin(editor, 'post', `${content}/${documentId}/actions/unpublish`, { locale: 'fr' });
    } finally {
      setNow(chancery.strapi);
    }
    expect((await recordOf(documentId)).at(-1)).toMatchObject({
      at: moment.toISOString(),
      action: 'unpublish',
      actorKind: 'admin',
      actorId: String(editor.id),
      actorName: expect.stringContaining(editor.email),
      subjectLocale: 'fr',
    });
  });

  test('all locales at once are one act each', async () => {
    const { documentId } = await draft(chancery.strapi, SPEECH, speech('Harbour lights'));
    const speeches = chancery.strapi.documents(SPEECH);
    await speeches.update({ documentId, locale: 'fr', data: speech('Feux du port') });
    await speeches.publish({ documentId, locale: '*' });
    const acts = await recordOf(documentId);
    expect(acts.map(({ subjectLocale, subjectTitle }) => [subjectLocale, subjectTitle]).sort()).toEqual([
      ['en', 'Harbour lights'],
      ['fr', 'Feux du port'],
    ]);
  });

  test.each([
    ['api::person.person', { name: 'Ada Marlow' }],
    ['api::clock.clock', { label: 'Lindmar', timeZone: 'Europe/London' }],
    [SPEECH, { title: 'The sea, 0 to 1', date: '2026-03-01' }],
  ])('is called in the record as it was called then: %s', async (uid, data) => {
    const { documentId } = await publish(chancery.strapi, uid, data);
    const [called] = Object.values(data);
    expect(await recordOf(documentId)).toMatchObject([{ subjectUid: uid, subjectTitle: called, reason: null }]);
  });

  test('the reason that was given for an act stands with it', async () => {
    const { documentId } = await publish(chancery.strapi, SPEECH, speech('Taken back'));
    const address = `/api/publications/speech/${documentId}/en/withdrawal`;
    expect((await asToken('post', address, { reason: 'The figures were wrong.' })).status).toBe(200);
    const acts = await recordOf(documentId);
    expect(acts.map(({ action, reason }) => [action, reason])).toEqual([
      ['publish', null],
      ['unpublish', null],
      ['withdraw', 'The figures were wrong.'],
    ]);
  });

  test('the record outlives the text', async () => {
    const { documentId } = await publish(chancery.strapi, SPEECH, speech('Soon gone'));
    expect((await asAdmin(editor, 'delete', `${content}/${documentId}?locale=en`)).status).toBe(200);
    expect(await chancery.strapi.db.query(SPEECH).count({ where: { documentId } })).toBe(0);
    const acts = await recordOf(documentId);
    expect(acts.map(({ action, subjectTitle }) => [action, subjectTitle])).toEqual([
      ['publish', 'Soon gone'],
      ['delete', 'Soon gone'],
    ]);
  });

  test.each([
    [SPEECH, speech('Not without a record')],
    ['api::clock.clock', { label: 'Not without a record', timeZone: 'Europe/London' }],
  ])('what cannot be written down is not done: %s', async (uid, data) => {
    const { documentId } = await draft(chancery.strapi, uid, data);
    const unsubscribe = chancery.strapi.db.lifecycles.subscribe({
      models: ['api::record.record'],
      beforeCreateMany() {
        throw new Error('the record is full');
      },
    });
    const attempt = chancery.strapi.documents(uid as typeof SPEECH).publish({ documentId, locale: 'en' });
    await expect(attempt).rejects.toThrow('the record is full');
    unsubscribe();
    const published = { documentId, publishedAt: { $notNull: true } };
    expect(await chancery.strapi.db.query(uid as typeof SPEECH).count({ where: published })).toBe(0);
  });

  test('what was refused or failed is not written down', async () => {
    const { documentId } = await draft(chancery.strapi, SPEECH, speech('Not yet'));
    const { status } = await asAdmin(officer, 'post', `${content}/${documentId}/actions/publish`, english);
    expect(status).toBe(403);
    const failing = chancery.strapi.db.transaction(async () => {
      await chancery.strapi.documents(SPEECH).publish({ documentId, locale: 'en' });
      throw new Error('the power goes');
    });
    await expect(failing).rejects.toThrow('the power goes');
    expect(await recordOf(documentId)).toEqual([]);
  });
});

describe('roles', () => {
  const users = () => chancery.strapi.service('admin::user');

  test('given, taken and lost with the account are written down', async () => {
    const { id } = await signIn(chancery, 'chancery-press-officer');
    const role: { id: number } = await chancery.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'chancery-editor' } });
    expect((await asAdmin(chief, 'put', `/admin/users/${id}`, { roles: [role.id] })).status).toBe(200);
    expect((await asAdmin(chief, 'put', `/admin/users/${id}`, { firstname: 'Eva' })).status).toBe(200);
    expect((await asAdmin(chief, 'delete', `/admin/users/${id}`)).status).toBe(200);
    const acts = await recordOf(id);
    expect(acts.map(({ action, actorKind, details }) => [action, actorKind, details])).toEqual([
      ['role-change', 'house', { before: [], after: ['chancery-press-officer'] }],
      ['role-change', 'admin', { before: ['chancery-press-officer'], after: ['chancery-editor'] }],
      ['role-change', 'admin', { before: ['chancery-editor'], after: [] }],
    ]);
  });

  test('a role’s own rights, changed, are written down with what was given and taken', async () => {
    const role: { id: number } = await chancery.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'chancery-translator-fr' } });
    const right = { action: 'plugin::upload.assets.create', subject: null, properties: {}, conditions: [] };
    const address = `/admin/roles/${role.id}/permissions`;
    const { body } = await asAdmin(chief, 'get', address);
    const [taken, ...kept] = (body.data as (typeof right)[]).map(({ action, subject, properties, conditions }) => {
      return { action, subject, properties, conditions };
    });
    const { status } = await asAdmin(chief, 'put', address, { permissions: [...kept, right] });
    expect(status).toBe(200);
    expect((await recordOf('chancery-translator-fr')).at(-1)).toMatchObject({
      action: 'role-change',
      actorId: String(chief.id),
      subjectUid: 'admin::role',
      details: { given: ['plugin::upload.assets.create'], taken: [expect.stringContaining(taken!.action)] },
    });
  });

  test('lost by many at once are written down for each', async () => {
    const ids = [await signIn(chancery, 'chancery-editor'), await signIn(chancery, 'chancery-editor')].map(
      (admin) => admin.id,
    );
    await users().deleteByIds(ids);
    for (const id of ids) {
      expect((await recordOf(id)).at(-1)).toMatchObject({ details: { before: ['chancery-editor'], after: [] } });
    }
  });
});

describe('reading', () => {
  test('editors and super admins read it; officers, translators and strangers do not', async () => {
    const statuses: Record<string, number> = {};
    for (const code of ['chancery-editor', 'strapi-super-admin', 'chancery-press-officer', 'chancery-translator-fr']) {
      statuses[code] = (await asAdmin(await signIn(chancery, code), 'get', '/chancery/records')).status;
    }
    expect(statuses).toEqual({
      'chancery-editor': 200,
      'strapi-super-admin': 200,
      'chancery-press-officer': 403,
      'chancery-translator-fr': 403,
    });
    expect((await chancery.anyone.get('/chancery/records')).status).toBe(401);
    expect((await chancery.anyone.get('/api/records')).status).toBe(403);
    expect((await chancery.anyone.get('/chancery/records').set('Authorization', chancery.fullAccess)).status).toBe(401);
  });

  test('is newest first, by pages, and says how many there are', async () => {
    const read = async (query: string) => (await asToken('get', `/api/records?action=publish&${query}`)).body;
    const whole = await read('pageSize=100');
    const titles: readonly string[] = whole.data.map(({ subjectTitle }: { subjectTitle: string }) => subjectTitle);
    const ours = titles.filter((title) => title.startsWith('Recorded '));
    expect(ours).toEqual([...Array(10).keys()].map((count) => `Recorded ${9 - count}`));
    const total = whole.data.length;
    expect(await read('pageSize=3&page=2')).toEqual({
      data: whole.data.slice(3, 6),
      meta: { pagination: { page: 2, pageSize: 3, total, pageCount: Math.ceil(total / 3) } },
    });
    expect(Object.keys(whole.data[0])).not.toContain('id');
  });

  test.each([
    ['pageSize=101', '"pageSize" is a whole number from 1 to 100.'],
    ['page=0', /^"page" is a whole number from 1/],
    ['filters[actorName]=x', /^"filters" is unknown; expected subjectId, /],
    ['action=publish&action=delete', '"action" takes one value.'],
  ])('?%s is refused with a sentence', async (query, sentence) => {
    const { body, status } = await asToken('get', `/api/records?${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toEqual(sentence instanceof RegExp ? expect.stringMatching(sentence) : sentence);
  });
});

describe('nothing is changed or deleted', () => {
  const RECORD = 'api::record.record' as UID.ContentType;
  const query = () => chancery.strapi.db.query(RECORD);
  const documents = () =>
    chancery.strapi.documents(RECORD) as unknown as Record<string, (params: object) => Promise<unknown>>;
  const where = { action: 'publish' };
  /** What `recordAct` writes on its rows. */
  const ownMark = Symbol.for('chancery.record');

  const attempts: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['db.query update', () => query().update({ where, data: { actorName: 'Nobody' } })],
    ['db.query updateMany', () => query().updateMany({ where, data: { actorName: 'Nobody' } })],
    ['db.query delete', () => query().delete({ where })],
    ['db.query deleteMany', () => query().deleteMany({ where })],
    ['db.query create', () => query().create({ data: { action: 'publish' } })],
    ['db.query createMany', () => query().createMany({ data: [{ action: 'publish' }] })],
    [
      'db.query createMany beside a row of the house’s own',
      () => query().createMany({ data: [{ [ownMark]: true, action: 'publish' }, { action: 'publish' }] }),
    ],
    ['documents.create', () => documents()['create']!({ data: { action: 'publish' } })],
    ['documents.update', async () => documents()['update']!({ documentId: await oneId(), data: {} })],
    ['documents.delete', async () => documents()['delete']!({ documentId: await oneId() })],
    ['documents.clone', async () => documents()['clone']!({ documentId: await oneId() })],
  ];

  async function oneId(): Promise<string> {
    return (await query().findOne({ where })).documentId;
  }

  test.each(attempts)('%s is refused', async (_road, attempt) => {
    const before = await query().findMany({ orderBy: 'id' });
    await expect(attempt()).rejects.toThrow(refusal);
    expect(await query().findMany({ orderBy: 'id' })).toEqual(before);
  });

  test('over the admin API and REST there is no road at all', async () => {
    const id = await oneId();
    const before = await query().findMany({ orderBy: 'id' });
    const manager = `/content-manager/collection-types/${RECORD}`;
    const answers = [
      await asAdmin(chief, 'post', manager, { action: 'publish' }),
      await asAdmin(chief, 'put', `${manager}/${id}`, { actorName: 'Nobody' }),
      await asAdmin(chief, 'delete', `${manager}/${id}`),
      await asAdmin(chief, 'post', `${manager}/actions/bulkDelete`, { documentIds: [id] }),
      await asToken('post', '/api/records', { data: { action: 'publish' } }),
      await asToken('put', `/api/records/${id}`, { data: { actorName: 'Nobody' } }),
      await asToken('delete', `/api/records/${id}`),
    ];
    for (const { status } of answers) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    expect(await query().findMany({ orderBy: 'id' })).toEqual(before);
  });
});
