/** The bytes of files: of each state a text can be in, by each way a file can stand in it, on each road to the bytes. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setNow } from '../../src/desk/clock/now';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import {
  bytesOf,
  imageBlock,
  linkBlock,
  makeFile,
  removeMadeFiles,
  uploadsFolder,
  type MadeFile,
} from '../helpers/files';
import { askRaw, listen, type RawAnswer, type RawRequest } from '../helpers/raw-request';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
const uid = 'api::speech.speech';
let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
  await listen(chancery.strapi);
  await chancery.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'fr' });
});

afterAll(async () => {
  removeMadeFiles();
  await chancery.stop();
});

beforeEach(() => at('2031-03-01T09:00:00Z'));

function at(instant: string): void {
  setNow(chancery.strapi, () => new Date(instant));
}

type Documents = Record<
  'update' | 'publish' | 'unpublish' | 'delete' | 'discardDraft',
  (params: object) => Promise<unknown>
>;

const documents = () => chancery.strapi.documents(uid) as unknown as Documents;

async function act(documentId: string, method: 'post' | 'put' | 'delete', what: string, body: object = {}) {
  const address = `/api/publications/speech/${documentId}/en/${what}`;
  const answer = await chancery.anyone[method](address).set('Authorization', chancery.fullAccess).send(body);
  expect(answer.body.error?.message).toBeUndefined();
  return answer;
}

/** How a file stands in a text. */
const places: Readonly<Record<string, (file: MadeFile) => Record<string, unknown>>> = {
  attached: ({ id }) => ({ attachments: [id] }),
  'in the body': (file) => ({ body: [imageBlock(file)] }),
  'linked in the body': (file) => ({ body: [linkBlock(file)] }),
  'in a turn': (file) => ({ turns: [{ speaker: 'A. Marlow', role: 'answer', body: [imageBlock(file)] }] }),
  'in the body, resized': (file) => ({ body: [imageBlock(file, `/uploads/${file.names[2]}`)] }),
};

type State = (data: Record<string, unknown>) => Promise<unknown>;

const writtenAs = async (data: Record<string, unknown>) => (await draft(chancery.strapi, uid, data)).documentId;
const publicAs = async (data: Record<string, unknown>) => (await publish(chancery.strapi, uid, data)).documentId;

const hiddenStates: Readonly<Record<string, State>> = {
  'a draft': writtenAs,
  'a text under embargo': (data) => writtenAs({ ...data, embargoedUntil: '2031-05-01T12:00:00.000Z' }),
  'a text that goes out by schedule': async (data) => {
    const wish = { action: 'publish', localTime: '2031-05-01T12:00', timeZone: 'Europe/London' };
    await act(await writtenAs(data), 'post', 'schedule', wish);
  },
  'a withdrawn text': async (data) => act(await publicAs(data), 'post', 'withdrawal', { reason: 'A wrong figure.' }),
  'an unpublished text': async (data) => documents().unpublish({ documentId: await publicAs(data), locale: 'en' }),
  'a deleted text': async (data) => documents().delete({ documentId: await publicAs(data) }),
  'a public text, in its newer draft alone': async (data) => {
    const documentId = await publicAs(speech('Public'));
    await documents().update({ documentId, locale: 'en', data });
  },
  'a public text, in an earlier version alone': async (data) => {
    const documentId = await publicAs(data);
    await documents().update({
      documentId,
      locale: 'en',
      data: { attachments: [], turns: [], body: speech('Later')['body'] },
    });
    await documents().publish({ documentId, locale: 'en' });
  },
  'a language version that is a draft': async (data) => {
    const documentId = await publicAs(speech('Public'));
    await documents().update({ documentId, locale: 'fr', data: { ...speech('Brouillon'), ...data } });
  },
  'nothing but the library': () => Promise.resolve(),
};

const publicStates: Readonly<Record<string, State>> = {
  'a public text': publicAs,
  'a public text and a draft': async (data) => [await publicAs(data), await writtenAs(data)],
  'a public text and a deleted one': async (data) => {
    await publicAs(data);
    await documents().delete({ documentId: await publicAs(data) });
  },
  'a public language version alone': async (data) => {
    const documentId = await writtenAs(speech('Draft'));
    await documents().update({ documentId, locale: 'fr', status: 'published', data: { ...speech('Public'), ...data } });
  },
};

type Attempt = (name: string) => Omit<RawRequest, 'path'> & { readonly path?: string };

const attempts: Readonly<Record<string, Attempt>> = {
  GET: () => ({}),
  HEAD: () => ({ method: 'HEAD' }),
  'the first bytes': () => ({ headers: { Range: 'bytes=0-9' } }),
  'the last bytes': () => ({ headers: { Range: 'bytes=-9' } }),
  'no bytes': () => ({ headers: { Range: 'bytes=99999-' } }),
  'whatever it is, if it is new': () => ({ headers: { 'If-None-Match': '*' } }),
  'if it changed': () => ({ headers: { 'If-Modified-Since': 'Tue, 01 Jan 2041 00:00:00 GMT' } }),
  'the bytes that are known': () => ({ headers: { Range: 'bytes=0-9', 'If-Range': 'Tue, 01 Jan 2041 00:00:00 GMT' } }),
  'with a query': (name) => ({ path: `/uploads/${name}?width=10` }),
  'with a token': () => ({ headers: { Authorization: chancery.fullAccess } }),
  'an encoded letter': (name) => ({ path: `/uploads/%${name.charCodeAt(0).toString(16)}${name.slice(1)}` }),
  compressed: () => ({ headers: { 'Accept-Encoding': 'gzip, br' } }),
};

/** Nobody's address, whatever the state of the file. */
const oddPaths: readonly ((name: string) => string)[] = [
  (name) => `//uploads/${name}`,
  (name) => `/uploads//${name}`,
  (name) => `/uploads/${name}/`,
  (name) => `/./uploads/${name}`,
  (name) => `/uploads/./${name}`,
  (name) => `/assets/../uploads/${name}`,
  (name) => `/%75ploads/${name}`,
  (name) => `/uploads%2f${name}`,
  (name) => `/%2fuploads/${name}`,
  (name) => `/uploads/%2e/${name}`,
  (name) => `/assets/%2e%2e/uploads/${name}`,
  (name) => `/uploads%5c${name}`,
  (name) => `/uploads\\${name}`,
  (name) => `/UPLOADS/${name}`,
  (name) => `/uploads/${name.toUpperCase()}`,
  (name) => `/uploads/${name}%00`,
  (name) => `/uploads/${name}.gz`,
  (name) => `/uploads/large_${name}`,
  (name) => `/uploads/${name.slice(0, -1)}`,
];

function everyRequest(names: readonly string[]): readonly RawRequest[] {
  return names.flatMap((name) => [
    ...Object.values(attempts).map((attempt) => ({ path: `/uploads/${name}`, ...attempt(name) })),
    ...oddPaths.map((path) => ({ path: path(name) })),
  ]);
}

/** Everything but what differs from one second to the next, and between two names. */
function told({ status, headers, body }: RawAnswer): unknown {
  const { date, ...others } = headers;
  expect(date).toBeDefined();
  return { status, headers: others, body };
}

/** What is answered about files that there never were, in the order of `everyRequest`. */
const toldOfNobody: unknown[] = [];

beforeAll(async () => {
  const names = ['', 'thumbnail_', 'small_'].map((format) => `${format}nobody_0123456789.png`);
  for (const request of everyRequest(names)) toldOfNobody.push(told(await askRaw(chancery.strapi, request)));
});

describe.each(Object.entries(hiddenStates))('a file of %s', (_, state) => {
  test.each(Object.entries(places))('%s is answered as one that is not there', async (__, place) => {
    const file = await makeFile(chancery.strapi, 'zephyr');
    await state({ ...speech('Hidden'), ...place(file) });
    for (const [index, request] of everyRequest(file.names).entries()) {
      const answer = await askRaw(chancery.strapi, request);
      // A path that is none at all may be refused before anybody asks for a file.
      const refused = request.path.includes('%00') ? answer.status : 404;
      expect([request, answer.status, answer.body.includes('the bytes of')]).toEqual([request, refused, false]);
      expect(told(answer)).toEqual(toldOfNobody[index]);
    }
  });
});

describe.each(Object.entries(publicStates))('a file of %s', (_, state) => {
  test.each(Object.entries(places))('%s is there to read, in every size', async (__, place) => {
    const file = await makeFile(chancery.strapi, 'pier');
    await state({ ...speech('Public'), ...place(file) });
    for (const name of file.names) {
      const { status, headers, body } = await askRaw(chancery.strapi, { path: `/uploads/${name}` });
      expect([status, body]).toEqual([200, bytesOf(name)]);
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=0, must-revalidate',
        'content-type': 'image/png',
        'content-length': String(bytesOf(name).length),
        'accept-ranges': 'bytes',
        etag: expect.stringMatching(/^"[\w.-]+"$/) as string,
        'last-modified': expect.any(String) as string,
      });
    }
  });
});

describe('a public file', () => {
  let name: string;
  let etag: string;
  let modified: string;

  beforeAll(async () => {
    const file = await makeFile(chancery.strapi, 'quay');
    await publicAs(speech('Public', { attachments: [file.id] }));
    ({ name } = file);
    const { headers } = await askRaw(chancery.strapi, { path: `/uploads/${name}` });
    [etag, modified] = [String(headers['etag']), String(headers['last-modified'])];
  });

  const ask = (headers: Record<string, string>, method = 'GET') =>
    askRaw(chancery.strapi, { path: `/uploads/${name}`, headers, method });

  test('is not sent again to whoever has it', async () => {
    for (const headers of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }] as Record<string, string>[]) {
      const answer = await ask(headers);
      expect([answer.status, answer.body, answer.headers['content-length']]).toEqual([304, '', undefined]);
    }
    expect((await ask({ 'If-None-Match': '"another"' })).status).toBe(200);
  });

  test('is sent in part', async () => {
    const size = bytesOf(name).length;
    const part = await ask({ Range: 'bytes=4-8' });
    expect([part.status, part.body, part.headers['content-length']]).toEqual([206, 'bytes', '5']);
    expect(part.headers['content-range']).toBe(`bytes 4-8/${size}`);
    expect((await ask({ Range: 'bytes=-3' })).body).toBe(bytesOf(name).slice(-3));
    const none = await ask({ Range: 'bytes=99999-' });
    expect([none.status, none.headers['content-range'], none.body]).toEqual([416, `bytes */${size}`, '']);
  });

  test('is sent in part only of the bytes that the client knows', async () => {
    expect((await ask({ Range: 'bytes=0-2', 'If-Range': etag })).status).toBe(206);
    expect((await ask({ Range: 'bytes=0-2', 'If-Range': modified })).status).toBe(206);
    expect((await ask({ Range: 'bytes=0-2', 'If-Range': '"another"' })).status).toBe(200);
  });

  test('tells its head alone', async () => {
    const answer = await ask({ Range: 'bytes=0-2' }, 'HEAD');
    expect([answer.status, answer.body]).toEqual([200, '']);
    expect(answer.headers['content-length']).toBe(String(bytesOf(name).length));
  });
});

test('bytes on the disk that no row knows are nobody’s', async () => {
  const left = path.join(uploadsFolder(chancery.strapi), 'left_over_0123456789.png');
  writeFileSync(left, 'the bytes of nobody');
  const answers = [
    await askRaw(chancery.strapi, { path: '/uploads/left_over_0123456789.png' }),
    await askRaw(chancery.strapi, { path: '/uploads/.gitkeep' }),
    await askRaw(chancery.strapi, { path: '/uploads/' }),
  ];
  rmSync(left);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test('the panel’s own logos are public: they stand on its login page', async () => {
  const { strapi } = chancery;
  const name = 'crest_0123456789.png';
  writeFileSync(path.join(uploadsFolder(strapi), name), 'the bytes of a crest');
  const ask = () => askRaw(strapi, { path: `/uploads/${name}?logo` });
  expect((await ask()).status).toBe(404);
  const authLogo = {
    name: 'crest.png',
    hash: 'crest_0123456789',
    ext: '.png',
    url: `/uploads/${name}`,
    provider: 'local',
  };
  await strapi.store({ type: 'core', name: 'admin' }).set({ key: 'project-settings', value: { authLogo } });
  await new Promise((resolve) => setTimeout(resolve, 1050));
  const { status, body } = await ask();
  rmSync(path.join(uploadsFolder(strapi), name));
  expect([status, body]).toEqual([200, 'the bytes of a crest']);
});

test('what becomes of the text becomes of its file at once', async () => {
  const file = await makeFile(chancery.strapi, 'lamp');
  const status = async () => (await askRaw(chancery.strapi, { path: `/uploads/${file.names[1]}` })).status;
  const documentId = await writtenAs(speech('Lamp', { body: [imageBlock(file)] }));
  expect(await status()).toBe(404);
  await documents().publish({ documentId, locale: 'en' });
  expect(await status()).toBe(200);
  await act(documentId, 'post', 'withdrawal', { reason: 'A wrong figure.' });
  expect(await status()).toBe(404);
  const { body } = await chancery.anyone
    .delete(`/api/publications/speech/${documentId}/en/withdrawal`)
    .set('Authorization', chancery.fullAccess);
  expect(body.error).toBeUndefined();
  expect(await status()).toBe(200);
  await documents().unpublish({ documentId, locale: 'en' });
  expect(await status()).toBe(404);
  await act(documentId, 'post', 'schedule', { action: 'publish', localTime: '2031-04-01T12:00', timeZone: 'Etc/UTC' });
  expect(await status()).toBe(404);
  at('2031-04-01T12:00:00Z');
  await fireDue(chancery.strapi);
  expect(await status()).toBe(200);
  await chancery.strapi.db.query(uid).deleteMany({ where: { documentId, publishedAt: { $notNull: true } } });
  expect(await status()).toBe(404);
});

test('a file that is replaced stays hidden or public, and gives its new bytes', async () => {
  const file = await makeFile(chancery.strapi, 'flag', { ext: '.txt', mime: 'text/plain', formats: [] });
  const read = () => askRaw(chancery.strapi, { path: `/uploads/${file.name}` });
  const replace = async (bytes: string) => {
    const { body } = await chancery.anyone
      .post(`/api/upload?id=${file.id}`)
      .set('Authorization', chancery.fullAccess)
      .attach('files', Buffer.from(bytes), { filename: 'flag.txt', contentType: 'text/plain' });
    expect(body.error).toBeUndefined();
  };
  await replace('the bytes of a second flag');
  expect((await read()).status).toBe(404);
  await publicAs(speech('Flag', { attachments: [file.id] }));
  const second = await read();
  expect([second.status, second.body]).toEqual([200, 'the bytes of a second flag']);
  await replace('the bytes of a third flag');
  const headers = { 'If-None-Match': String(second.headers['etag']) };
  const third = await askRaw(chancery.strapi, { path: `/uploads/${file.name}`, headers });
  expect([third.status, third.body]).toEqual([200, 'the bytes of a third flag']);
});

test('what another instance does is followed within a second', async () => {
  const file = await makeFile(chancery.strapi, 'buoy');
  const status = async () => (await askRaw(chancery.strapi, { path: `/uploads/${file.name}` })).status;
  const documentId = await publicAs(speech('Buoy', { attachments: [file.id] }));
  expect(await status()).toBe(200);
  // Past every hook of this process, as by another one.
  await chancery.strapi.db.connection('speeches').where({ document_id: documentId }).whereNotNull('published_at').del();
  await new Promise((resolve) => setTimeout(resolve, 1050));
  expect(await status()).toBe(404);
});
