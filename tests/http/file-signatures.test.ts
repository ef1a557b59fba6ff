/** Signed addresses of files that are not public: who is given one, what it opens, and what does not pass for one. */
import { setNow } from '../../src/desk/clock/now';
import { editorCode } from '../../src/desk/rights/role-codes';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { bytesOf, imageBlock, linkBlock, makeFile, removeMadeFiles, type MadeFile } from '../helpers/files';
import { attributesOf } from '../helpers/html-text';
import { askRaw, listen } from '../helpers/raw-request';

const uid = 'api::speech.speech';
const HOUR_MS = 60 * 60 * 1000;
const signed = /^\/uploads\/[\w.]+\?expires=\d{10}&signature=[\w-]{43}$/;

let chancery: Chancery;
let editor: Admin;
let hidden: MadeFile;
let inBody: MadeFile;
let shown: MadeFile;
let documentId: string;
let nowMs: number;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await listen(strapi);
  nowMs = Date.now();
  setNow(strapi, () => new Date(nowMs));
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  editor = await signIn(chancery, editorCode);
  hidden = await makeFile(strapi, 'zephyr');
  inBody = await makeFile(strapi, 'bodily');
  shown = await makeFile(strapi, 'pier');
  await publish(strapi, uid, speech('Public', { attachments: [shown.id] }));
  const turns = [{ speaker: 'A. Marlow', role: 'answer', body: [imageBlock(inBody), linkBlock(hidden)] }];
  const data = speech('Draft', { attachments: [hidden.id, shown.id], body: [imageBlock(inBody)], turns });
  ({ documentId } = await draft(strapi, uid, data));
});

afterAll(async () => {
  removeMadeFiles();
  await chancery.stop();
});

beforeEach(() => {
  nowMs = Date.now();
});

/** Every address of a file in an answer. */
function addressesIn(answer: unknown): string[] {
  return [...JSON.stringify(answer).matchAll(/"(\/uploads\/[^"]*)"/g)].map((match) => match[1] ?? '');
}

async function asEditor(path: string) {
  return chancery.anyone.get(encodeURI(path)).set('Authorization', editor.authorization);
}

async function tokenOf(type: string, permissions: readonly string[] | null): Promise<string> {
  const name = `${type} ${String(permissions?.length)}`;
  const token: { accessKey: string } = await chancery.strapi
    .service('admin::api-token')
    .create({ name, type, description: '', lifespan: null, ...(permissions && { permissions }) });
  return `Bearer ${token.accessKey}`;
}

async function opens(address: string, method = 'GET') {
  const answer = await askRaw(chancery.strapi, { path: address, method });
  return answer;
}

const panelRoads = [
  () => `/content-manager/collection-types/${uid}/${documentId}?locale=en`,
  () => `/upload/files/${hidden.id}`,
  () => '/upload/files?page=1&pageSize=20',
  () => `/upload/files?filters[$and][0][name][$contains]=zephyr`,
];

test.each(panelRoads.map((road) => [road]))('the panel is given addresses that open, by %s', async (road) => {
  const { status, body } = await asEditor(road());
  expect(status).toBe(200);
  const ofHidden = addressesIn(body).filter((address) => address.includes(hidden.hash));
  expect(ofHidden.length).toBeGreaterThanOrEqual(3);
  for (const address of ofHidden) {
    expect(address).toMatch(signed);
    const answer = await opens(address);
    expect(answer).toMatchObject({ status: 200, body: bytesOf(address.replace(/^\/uploads\/|\?.*$/g, '')) });
    expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
  }
  for (const address of addressesIn(body).filter((each) => each.includes(shown.hash)))
    expect(address).not.toContain('?');
});

test('the panel is given addresses of the pictures and links in a text, those in turns included', async () => {
  const { body } = await asEditor(`/content-manager/collection-types/${uid}/${documentId}?locale=en`);
  expect(body.data.body[0].image.url).toMatch(signed);
  expect(body.data.turns[0].body[0].image.url).toMatch(signed);
  expect(body.data.turns[0].body[1].children[1].url).toMatch(signed);
  expect((await opens(body.data.body[0].image.url)).status).toBe(200);
});

test('what the panel sends back is stored without signatures', async () => {
  const { body } = await asEditor(`/content-manager/collection-types/${uid}/${documentId}?locale=en`);
  const { title, body: text, turns, attachments } = body.data;
  const saved = await chancery.anyone
    .put(`/content-manager/collection-types/${uid}/${documentId}?locale=en`)
    .set('Authorization', editor.authorization)
    .send({ title, body: text, turns, attachments, sourceUrl: `https://press.example${text[0].image.url}` });
  expect(saved.body.error).toBeUndefined();
  expect(saved.body.data.body[0].image.url).toMatch(signed);
  const stored = await chancery.strapi.db
    .query(uid)
    .findOne({ where: { documentId }, populate: ['turns', 'attachments'] });
  expect(JSON.stringify(stored)).not.toContain('signature');
  expect(stored.body[0].image.url).toBe(`/uploads/${inBody.name}`);
  expect(stored.attachments).toHaveLength(2);
});

test('the page of a preview shows its pictures and attachments', async () => {
  const { body } = await asEditor(
    `/content-manager/preview/url/${uid}?documentId=${documentId}&locale=en&status=draft`,
  );
  const { pathname, search } = new URL(body.data.url);
  const { text } = await chancery.anyone.get(pathname + search);
  const sources = attributesOf(text, 'src').filter((source) => source.startsWith('/uploads/'));
  const links = attributesOf(text, 'href').filter((link) => link.startsWith('/uploads/'));
  expect(sources).toHaveLength(4);
  expect(links).toHaveLength(1);
  for (const address of [...sources, ...links])
    expect((await opens(address.replaceAll('&amp;', '&'))).status).toBe(200);
});

const tokenRoads: Readonly<Record<string, (authorization: string) => Promise<unknown>>> = {
  REST: async (authorization) => {
    const path = `/api/speeches/${documentId}?status=draft&populate[turns]=true&populate[attachments]=true`;
    return (await chancery.anyone.get(encodeURI(path)).set('Authorization', authorization)).body;
  },
  GraphQL: async (authorization) => {
    const query = `{ speech(documentId: "${documentId}", status: DRAFT) { body attachments { url formats } } }`;
    return (await chancery.anyone.post('/graphql').set('Authorization', authorization).send({ query })).body;
  },
  'the library': async (authorization) =>
    (await chancery.anyone.get('/api/upload/files').set('Authorization', authorization)).body,
};

describe.each(Object.entries(tokenRoads))('by %s', (_, road) => {
  test('a token that may read drafts is given addresses that open', async () => {
    const find = [
      'api::speech.speech.find',
      'api::speech.speech.findOne',
      'api::draft.draft.read',
      'plugin::upload.content-api.find',
    ];
    for (const token of [chancery.fullAccess, await tokenOf('custom', find)]) {
      const addresses = addressesIn(await road(token)).filter((address) => !address.includes(shown.hash));
      expect(addresses.length).toBeGreaterThanOrEqual(2);
      for (const address of addresses) expect([address, (await opens(address)).status]).toEqual([address, 200]);
    }
  });

  test('nobody else is given any', async () => {
    const custom = ['api::speech.speech.find', 'api::speech.speech.findOne', 'plugin::upload.content-api.find'];
    for (const token of [await tokenOf('custom', custom), await tokenOf('read-only', null), '']) {
      expect(JSON.stringify(await road(token))).not.toContain('signature=');
    }
  });
});

describe('an address', () => {
  let address: string;

  beforeAll(async () => {
    const { body } = await asEditor(`/upload/files/${hidden.id}`);
    address = body.url;
  });

  const forgeries: Readonly<Record<string, () => string>> = {
    'without its signature': () => address.split('?')[0] ?? '',
    'with another end': () => address.replace(/expires=\d+/, `expires=${Math.floor(nowMs / 1000) + 7200}`),
    'with an end in another form': () => address.replace('expires=', 'expires=0'),
    'with two ends': () => `${address}&expires=9999999999`,
    'with no end': () => address.replace(/expires=\d+&/, ''),
    'with another signature': () =>
      address.replace(/signature=./, (start) => (start.endsWith('A') ? 'signature=B' : 'signature=A')),
    'with two signatures': () => `${address}&signature=${'A'.repeat(43)}`,
    'with a shorter signature': () => address.slice(0, -1),
    'with an empty signature': () => address.replace(/signature=.*/, 'signature='),
    'with its list of signatures': () => address.replace('signature=', 'signature[]='),
    'of another file': () => address.replace(hidden.name, inBody.name),
    'of a format of it': () => address.replace(hidden.name, hidden.names[1] ?? ''),
    'below another path': () => address.replace('/uploads/', '//uploads/'),
    'in other letters': () => address.replace(hidden.name, hidden.name.toUpperCase()),
  };

  test('opens the file, also for a head and a part', async () => {
    expect((await opens(address)).status).toBe(200);
    expect((await opens(address, 'HEAD')).status).toBe(200);
    const part = await askRaw(chancery.strapi, { path: address, headers: { Range: 'bytes=0-8' } });
    expect([part.status, part.body, part.headers['cache-control']]).toEqual([206, 'the bytes', 'private, no-store']);
    expect((await opens(`${address}&updatedAt=2026-03-01`)).status).toBe(200);
  });

  test.each(Object.keys(forgeries))('%s opens nothing', async (kind) => {
    const forged = await opens(forgeries[kind]?.() ?? '');
    const missing = await opens('/uploads/nobody_0123456789.png');
    expect([forged.status, forged.body, forged.headers['cache-control']]).toEqual([
      404,
      missing.body,
      missing.headers['cache-control'],
    ]);
  });

  test('dies within the hour', async () => {
    const fresh = (await asEditor(`/upload/files/${hidden.id}`)).body.url as string;
    nowMs += HOUR_MS - 11 * 60 * 1000;
    expect((await opens(fresh)).status).toBe(200);
    nowMs += 11 * 60 * 1000;
    expect((await opens(fresh)).status).toBe(404);
  });

  test('of a file that is gone opens nothing', async () => {
    const file = await makeFile(chancery.strapi, 'gone');
    const { url } = (await asEditor(`/upload/files/${file.id}`)).body;
    expect((await opens(url)).status).toBe(200);
    await chancery.strapi.db.query('plugin::upload.file').delete({ where: { id: file.id } });
    expect((await opens(url)).status).toBe(404);
  });
});

test('somebody who is not signed in is given none by the panel’s roads', async () => {
  for (const road of panelRoads) {
    const { status, text } = await chancery.anyone.get(encodeURI(road()));
    expect([status, text.includes('signature=')]).toEqual([401, false]);
  }
});
