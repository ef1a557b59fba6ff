/** Who may replace, delete, rename and describe a file, by where it stands; and what the record says of it. */
import type { Response } from 'supertest';
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { clearLibrary, send, storedFiles, storeRow, type StoredFile } from '../helpers/media-library';
import { png } from '../helpers/sample-files';

let chancery: Chancery;
let officer: Admin;
let editor: Admin;
let translator: Admin;
let superAdmin: Admin;
let custom: string;
const uid = 'api::speech.speech';

beforeAll(async () => {
  chancery = await bootChancery();
  officer = await signIn(chancery, pressOfficerCode);
  editor = await signIn(chancery, editorCode);
  translator = await signIn(chancery, translatorCode('en'));
  superAdmin = await signIn(chancery, 'strapi-super-admin');
  const permissions = ['find', 'findOne', 'upload', 'destroy'].map((act) => `plugin::upload.content-api.${act}`);
  const token: { accessKey: string } = await chancery.strapi
    .service('admin::api-token')
    .create({ name: 'files', type: 'custom', description: '', lifespan: null, permissions });
  custom = `Bearer ${token.accessKey}`;
});

beforeEach(async () => {
  await clearLibrary(chancery);
  for (const model of [uid, 'plugin::upload.folder'] as const)
    await chancery.strapi.db.query(model as 'plugin::upload.file').deleteMany({});
});

afterAll(async () => {
  await clearLibrary(chancery);
  await chancery.stop();
});

const by = {
  officer: () => officer.authorization,
  translator: () => translator.authorization,
  custom: () => custom,
  editor: () => editor.authorization,
  superAdmin: () => superAdmin.authorization,
  fullAccess: () => chancery.fullAccess,
};

/** Where the file stands. */
const states = {
  attached: async (id: number) =>
    void (await publish(chancery.strapi, uid, speech('Harbour lights', { attachments: [id] }))),
  shared: async (id: number) => {
    await draft(chancery.strapi, uid, speech('Not yet', { attachments: [id] }));
    await publish(chancery.strapi, uid, speech('Harbour lights', { attachments: [id] }));
  },
  pictured: async (id: number) =>
    void (await publish(chancery.strapi, uid, speech('Harbour lights', { body: await picture(id) }))),
  pronounced: async (id: number) => {
    const turns = [{ speaker: 'Ada Marlow', role: 'answer', body: await picture(id) }];
    await publish(chancery.strapi, uid, speech('Harbour lights', { turns }));
  },
};

async function picture(id: number): Promise<object[]> {
  const file = (await storedFiles(chancery)).find((stored) => stored.id === id)!;
  const image = { ...file, alternativeText: 'x', width: 1, height: 1, formats: {}, provider: 'local', size: 1 };
  return [
    { type: 'paragraph', children: [{ type: 'text', text: 'Harbour' }] },
    {
      type: 'image',
      image: { ...image, createdAt: '2026-01-01', updatedAt: '2026-01-01' },
      children: [{ type: 'text', text: '' }],
    },
  ];
}

type Act = (file: StoredFile, authorization: string) => Promise<Response>;

const post = (road: string, authorization: string, body: object) =>
  chancery.anyone
    .post(road)
    .set('Authorization', authorization)
    .send(body)
    .then((answer) => answer);
const put = (road: string, authorization: string, body: object) =>
  chancery.anyone
    .put(road)
    .set('Authorization', authorization)
    .send(body)
    .then((answer) => answer);
const sent = { name: 'new.png', bytes: png };

const panelActs: Readonly<Record<string, Act>> = {
  'replaces it': ({ id }, by) => send(chancery, sent, { road: `/upload?id=${id}`, by }),
  'replaces it by its own road': ({ id }, by) => send(chancery, sent, { road: `/upload/files/${id}/replace`, by }),
  'deletes it': ({ id }, by) =>
    chancery.anyone
      .delete(`/upload/files/${id}`)
      .set('Authorization', by)
      .then((answer) => answer),
  'deletes it among others': ({ id }, by) => post('/upload/actions/bulk-delete', by, { fileIds: [id], folderIds: [] }),
  'renames it': ({ id }, by) => put(`/upload/files/${id}`, by, { fileInfo: { name: 'other.png' } }),
  'renames it with a form': ({ id }, by) =>
    chancery.anyone
      .post(`/upload?id=${id}`)
      .set('Authorization', by)
      .field('fileInfo', '{"name":"other.png"}')
      .then((answer) => answer),
  'renames it among others': ({ id }, by) =>
    post('/upload/actions/bulk-update', by, { updates: [{ id, fileInfo: { name: 'other.png' } }] }),
  'moves it': async ({ id }, by) =>
    post('/upload/actions/bulk-move', by, { fileIds: [id], folderIds: [], destinationFolderId: await makeFolder() }),
  'describes it': ({ id }, by) => put(`/upload/files/${id}`, by, { fileInfo: { alternativeText: 'Anew' } }),
};

const apiActs: Readonly<Record<string, Act>> = {
  'replaces it': ({ id }, by) => send(chancery, sent, { road: `/api/upload?id=${id}`, by }),
  'deletes it': ({ id }, by) =>
    chancery.anyone
      .delete(`/api/upload/files/${id}`)
      .set('Authorization', by)
      .then((answer) => answer),
  'renames it': ({ id }, by) => post(`/api/upload?id=${id}`, by, { fileInfo: { name: 'other.png' } }),
  'describes it': ({ id }, by) => post(`/api/upload?id=${id}`, by, { fileInfo: { caption: 'Anew' } }),
  'renames it over GraphQL': ({ id }, by) =>
    post('/graphql', by, { query: `mutation { updateUploadFile(id: "${id}", info: { name: "other.png" }) { name } }` }),
  'deletes it over GraphQL': ({ id }, by) =>
    post('/graphql', by, { query: `mutation { deleteUploadFile(id: "${id}") { name } }` }),
};

async function makeFolder(path = '/1'): Promise<number> {
  const data = { name: `Folder ${path}`, pathId: Number(path.slice(1)), path };
  return (await chancery.strapi.db.query('plugin::upload.folder').create({ data })).id;
}

const snapshot = async () =>
  JSON.stringify(await chancery.strapi.db.query('plugin::upload.file').findMany({ populate: ['folder'] }));
const refusals = ({ status, body }: Response) => [
  body.errors ? 403 : status,
  String(body.error?.message ?? body.errors?.[0]?.message ?? ''),
];

async function latestRecord(): Promise<{
  action: string;
  subjectId: string;
  subjectTitle: string;
  actorName: string;
  details: object;
} | null> {
  return chancery.strapi.db.query('api::record.record').findOne({ orderBy: { id: 'desc' } });
}

describe.each(Object.entries(states))('a file that is %s in a public text', (state, putThere) => {
  const refused = [
    ...Object.keys(panelActs).map((act) => ['officer', act, panelActs[act]!] as const),
    // A translator may change no file, wherever it stands.
    ...Object.keys(state === 'attached' ? panelActs : {}).map((act) => ['translator', act, panelActs[act]!] as const),
    ...Object.keys(apiActs).map((act) => ['custom', act, apiActs[act]!] as const),
  ];
  test.each(refused)('%s: %s? No, and the text is named', async (who, _act, act) => {
    const file = await storeRow(chancery, 'harbour.png');
    await putThere(file.id);
    const before = await snapshot();
    const [status, message] = refusals(await act(file, by[who]()));
    expect(status).toBe(403);
    if (who !== 'translator')
      expect(message).toMatch(/"harbour.png" stands in "Harbour lights" \(en\), which is public; only an editor may/);
    expect(await snapshot()).toBe(before);
  });
});

describe('editors may, and it is written into the text’s record', () => {
  const allowed = [
    ...Object.keys(panelActs).map((act) => ['editor', act, panelActs[act]!] as const),
    ...Object.keys(panelActs)
      .slice(0, 3)
      .map((act) => ['superAdmin', act, panelActs[act]!] as const),
    ...Object.keys(apiActs).map((act) => ['fullAccess', act, apiActs[act]!] as const),
  ];
  test.each(allowed)('%s %s', async (who, name, act) => {
    const file = await storeRow(chancery, 'harbour.png');
    await states.attached(file.id);
    const { status, body } = await act(file, by[who]());
    expect([status, body.error, body.errors]).toEqual([200, undefined, undefined]);
    if (name === 'moves it') return;
    const action = /^replaces/.test(name) ? 'replace-file' : /^deletes/.test(name) ? 'delete-file' : 'change-file';
    expect(await latestRecord()).toMatchObject({
      action,
      subjectTitle: 'Harbour lights',
      details: { file: 'harbour.png' },
    });
  });
});

describe('a press officer', () => {
  const his = () => ({ createdBy: officer.id });

  test.each(Object.entries(panelActs))('%s where only a draft of his own has it', async (_name, act) => {
    const file = await storeRow(chancery, 'harbour.png', his());
    await draft(chancery.strapi, uid, speech('Not yet', { attachments: [file.id], createdBy: officer.id }));
    const { status, body } = await act(file, officer.authorization);
    expect([status, body.error]).toEqual([200, undefined]);
  });

  test.each(Object.entries(panelActs))('%s where nothing has it', async (_name, act) => {
    const file = await storeRow(chancery, 'harbour.png');
    expect((await act(file, officer.authorization)).status).toBe(200);
  });

  test.each(['replaces it', 'deletes it', 'deletes it among others'])(
    '%s? Not where somebody else’s draft has it',
    async (name) => {
      const file = await storeRow(chancery, 'harbour.png', his());
      await draft(chancery.strapi, uid, speech('Not yet', { attachments: [file.id], createdBy: editor.id }));
      const [status, message] = refusals(await panelActs[name]!(file, officer.authorization));
      expect([status, message]).toEqual([403, expect.stringContaining('"Not yet" (en), which somebody else began')]);
    },
  );

  test.each(['replaces it', 'deletes it'])('%s? Not where a text has it that goes out by schedule', async (name) => {
    const file = await storeRow(chancery, 'harbour.png', his());
    const text = await draft(chancery.strapi, uid, speech('Soon', { attachments: [file.id], createdBy: officer.id }));
    await chancery.strapi.db.query('api::schedule.schedule').create({ data: scheduleOf(text.documentId) as never });
    const [status, message] = refusals(await panelActs[name]!(file, officer.authorization));
    expect([status, message]).toEqual([403, expect.stringContaining('goes out by schedule')]);
  });

  test('describes his own file where it is public, but does not rename it, and that is recorded', async () => {
    const file = await storeRow(chancery, 'harbour.png', his());
    await states.attached(file.id);
    expect((await panelActs['describes it']!(file, officer.authorization)).status).toBe(200);
    expect(await latestRecord()).toMatchObject({ action: 'change-file', details: { changed: ['alternativeText'] } });
    expect((await panelActs['renames it']!(file, officer.authorization)).status).toBe(403);
  });

  test('saves the panel’s form without a change where he may change nothing', async () => {
    const file = await storeRow(chancery, 'harbour.png');
    await states.attached(file.id);
    const fileInfo = { name: 'harbour.png', alternativeText: '', caption: '', folder: null };
    expect((await put(`/upload/files/${file.id}`, officer.authorization, { fileInfo })).status).toBe(200);
  });

  test('reads the refusal in the panel’s language', async () => {
    const file = await storeRow(chancery, 'harbour.png');
    await states.attached(file.id);
    const road = chancery.anyone.delete(`/upload/files/${file.id}`).set('Authorization', officer.authorization);
    const { body } = await road.set('Accept-Language', 'ru').set('Cookie', 'strapi-admin-language=ru');
    expect(body.error.message).toMatch(/Файл «harbour.png»|The file "harbour.png"/);
  });
});

describe('a folder', () => {
  async function folderWithPublicFile(): Promise<{ id: number; inner: number; file: StoredFile }> {
    const id = await makeFolder('/1');
    const inner = (
      await chancery.strapi.db
        .query('plugin::upload.folder')
        .create({ data: { name: 'Inner', pathId: 2, path: '/1/2', parent: id } })
    ).id;
    const file = await storeRow(chancery, 'harbour.png', { folder: inner, folderPath: '/1/2' });
    await states.attached(file.id);
    return { id, inner, file };
  }

  test('with a public file deep within goes with nothing that a press officer does', async () => {
    const { id } = await folderWithPublicFile();
    const other = await storeRow(chancery, 'free.png');
    const before = await snapshot();
    const destination = await makeFolder('/9');
    const acts = [
      post('/upload/actions/bulk-delete', officer.authorization, { fileIds: [other.id], folderIds: [id] }),
      post('/upload/actions/bulk-move', officer.authorization, {
        fileIds: [],
        folderIds: [id],
        destinationFolderId: destination,
      }),
      put(`/upload/folders/${id}`, officer.authorization, { name: 'Elsewhere', parent: destination }),
    ];
    for (const act of acts)
      expect(refusals(await act)).toEqual([403, expect.stringContaining('"harbour.png" stands in')]);
    expect(await snapshot()).toBe(before);
  });

  test('is renamed by a press officer where it stands', async () => {
    const { id } = await folderWithPublicFile();
    expect((await put(`/upload/folders/${id}`, officer.authorization, { name: 'Harbours', parent: null })).status).toBe(
      200,
    );
  });

  test('is deleted by an editor, and each public file in it is recorded', async () => {
    const { id } = await folderWithPublicFile();
    const { status } = await post('/upload/actions/bulk-delete', editor.authorization, {
      fileIds: [],
      folderIds: [id],
    });
    expect([status, await storedFiles(chancery)]).toEqual([200, []]);
    expect(await latestRecord()).toMatchObject({ action: 'delete-file', subjectTitle: 'Harbour lights' });
  });
});

test.each(['POST', 'PUT', 'DELETE'] as const)(
  'no role changes a file with %s over the content manager',
  async (method) => {
    const file = await storeRow(chancery, 'harbour.png');
    const before = await snapshot();
    const base = '/content-manager/collection-types/plugin::upload.file';
    const roads = [base, `${base}/${file.documentId}`, `${base}/actions/bulkDelete`];
    for (const authorization of [officer, editor, superAdmin].map((admin) => admin.authorization))
      for (const road of roads) {
        const call = {
          POST: chancery.anyone.post(road),
          PUT: chancery.anyone.put(road),
          DELETE: chancery.anyone.delete(road),
        }[method];
        const { status } = await call
          .set('Authorization', authorization)
          .send({ name: 'x', ids: [file.id], documentIds: [file.documentId] });
        expect(status).toBeGreaterThanOrEqual(400);
      }
    expect(await snapshot()).toBe(before);
  },
);

function scheduleOf(documentId: string): object {
  return {
    publicationType: 'speech',
    publicationId: documentId,
    publicationLocale: 'en',
    action: 'publish',
    localTime: '2040-01-01T12:00',
    timeZone: 'Europe/London',
    offset: '+00:00',
    at: new Date('2040-01-01T12:00:00Z'),
    state: 'pending',
  };
}
