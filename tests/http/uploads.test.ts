/** What may be uploaded is told by its content, on every road; what is stored is called what it is. */
import { editorCode, pressOfficerCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import {
  clearLibrary,
  inTheTemporaryFolder,
  leaveOldFile,
  send,
  storedFiles,
  type StoredFile,
} from '../helpers/media-library';
import { goodFiles, hostileFiles, pdf, png } from '../helpers/sample-files';

let chancery: Chancery;
let officer: string;
let editor: string;

beforeAll(async () => {
  chancery = await bootChancery();
  officer = (await signIn(chancery, pressOfficerCode)).authorization;
  editor = (await signIn(chancery, editorCode)).authorization;
});

afterAll(async () => {
  await clearLibrary(chancery);
  await chancery.stop();
});

const fileRoads = ['/upload', '/upload/files', '/api/upload'] as const;
const byRoad = (road: string) => (road.startsWith('/api') ? chancery.fullAccess : officer);

const declared = { '/upload': undefined, '/upload/files': 'image/png', '/api/upload': 'application/octet-stream' };

describe.each(fileRoads)('over %s', (road) => {
  test.each(Object.entries(hostileFiles))('%s is refused by its name and by what it is', async (_what, file) => {
    const { status, body } = await send(chancery, file, { road, by: byRoad(road), contentType: declared[road] });
    expect([status, body.error?.message]).toEqual([400, expect.stringMatching(/is empty|expected|Files are empty/)]);
    if (file.bytes.length > 0) expect(body.error.message).toContain(`"${file.name}"`);
    expect(await storedFiles(chancery)).toEqual([]);
  });
});

test('of many files none is stored when one of them is refused', async () => {
  const request = chancery.anyone.post('/api/upload').set('Authorization', chancery.fullAccess);
  const { name, bytes } = hostileFiles['a page']!;
  const { status, body } = await request.attach('files', png, 'good.png').attach('files', bytes, name);
  expect([status, body.error.message]).toEqual([400, expect.stringContaining('"page.html" holds HTML')]);
  expect(await storedFiles(chancery)).toEqual([]);
});

describe('stored', () => {
  afterEach(() => clearLibrary(chancery));

  test.each(Object.entries(goodFiles))(
    'a file of the kind %s has its ending, whatever it is declared to be',
    async (id, bytes) => {
      for (const road of fileRoads) {
        const { status, body } = await send(
          chancery,
          { name: `Harbour.${id}`, bytes },
          { road, by: byRoad(road), contentType: 'text/html' },
        );
        const file: StoredFile = [body].flat()[0];
        expect([status, body.error]).toEqual([201, undefined]);
        expect(file).toMatchObject({ name: `Harbour.${id}`, ext: `.${id}` });
        const served = await chancery.anyone.get(file.url);
        expect([served.status, served.headers['content-type']]).toEqual([200, file.mime]);
      }
    },
  );

  test.each([
    ['a picture that its name takes for another', 'photo.gif', /^photo\.png$/],
    ['a name without an ending', 'photo', /^photo\.png$/],
    ['an ending of another time', 'photo.2031', /^photo\.2031\.png$/],
    ['a double ending', 'photo.html.png', /^photo\.html\.png$/],
    ['a path', '../../../config/server.png', /^server\.png$/],
    ['a path of Windows', 'C:\\press\\photo.png', /^photo\.png$/],
    ['a mark that turns letters round', 'photo\u202egnp.png', /^photognp\.png$/],
    ['dots', '..png', /^file\.png$/],
    ['ten thousand letters', `${'w'.repeat(10_000)}.png`, /^w{120}\.png$/],
    ['letters that are long in an address', `${'щ'.repeat(2000)}.png`, /^щ{120}\.png$/],
    ['another script', 'خطاب السفير.png', /^خطاب السفير\.png$/],
  ])('%s is kept as a plain name', async (_what, name, shown) => {
    for (const road of fileRoads) {
      const { status, body } = await send(chancery, { name, bytes: png }, { road, by: byRoad(road), info: { name } });
      const file: StoredFile = [body].flat()[0];
      expect([status, body.error]).toEqual([201, undefined]);
      expect(file.name).toMatch(shown);
      // Signed, since nothing public uses it yet.
      expect(file.url).toMatch(/^\/uploads\/[\w-]+\.png\?expires=/);
    }
  });

  test('what the panel says of a file cannot call it what it is not', async () => {
    const info = { name: 'page.html', alternativeText: 'The harbour' };
    const { body } = await send(chancery, { name: 'photo.png', bytes: png }, { road: '/upload', by: officer, info });
    expect(body[0]).toMatchObject({
      name: 'page.html.png',
      ext: '.png',
      mime: 'image/png',
      alternativeText: 'The harbour',
    });
  });

  test.each([
    ['refId', { ref: 'api::speech.speech', refId: '1', field: 'attachments' }],
    ['a path', { path: '../../..' }],
  ])('a form that names %s does not get its way', async (what, fields) => {
    for (const road of ['/upload', '/api/upload']) {
      const request = chancery.anyone.post(road).set('Authorization', byRoad(road)).attach('files', png, 'a.png');
      const { status } = await request.field(fields as Record<string, string>);
      expect(status).toBe(what === 'refId' ? 400 : 201);
    }
    for (const { url } of await storedFiles(chancery)) expect(url).toMatch(/^\/uploads\/a_\w+\.png$/);
  });

  test.each([
    ['a page', hostileFiles['a page']!, /"page.html" holds HTML/],
    ['a PDF', { name: 'photo.pdf', bytes: pdf }, /holds PDF and cannot replace "photo.png": the address stays/],
  ])('%s does not replace a picture, on no road', async (_what, file, sentence) => {
    const { body } = await send(chancery, { name: 'photo.png', bytes: png }, { road: '/upload', by: officer });
    const { id, url } = body[0] as StoredFile;
    for (const road of [`/upload?id=${id}`, `/upload/files/${id}/replace`, `/api/upload?id=${id}`]) {
      const by = road.startsWith('/api') ? chancery.fullAccess : editor;
      const replaced = await send(chancery, file, { road, by });
      expect([replaced.status, replaced.body.error.message]).toEqual([400, expect.stringMatching(sentence)]);
    }
    expect((await chancery.anyone.get(url)).headers['content-type']).toBe('image/png');
  });

  test('a picture replaces a picture of its kind, at the same address', async () => {
    const { body } = await send(chancery, { name: 'photo.png', bytes: png }, { road: '/upload', by: officer });
    const replaced = await send(
      chancery,
      { name: 'new.png', bytes: png },
      { road: `/upload?id=${body[0].id}`, by: editor },
    );
    expect([replaced.status, replaced.body.url]).toEqual([200, body[0].url]);
  });

  test.each(['page.html', 'page.svg', 'page.xhtml', 'page.xml', 'page.js', 'page.HTML', 'page', 'page.png.html'])(
    '%s that an earlier version let in is handed out as a download without any rights',
    async (name) => {
      await leaveOldFile(chancery, `old-${name}`, hostileFiles['a page']!.bytes);
      const roads = ['/uploads/', '/%75ploads/', '/assets/../uploads/', '//uploads/', '/uploads//', '/./uploads/'];
      for (const road of roads)
        for (const ask of [chancery.anyone.get(`${road}old-${name}`), chancery.anyone.head(`${road}old-${name}`)]) {
          const { status, headers } = await ask;
          if (status >= 400) continue;
          expect([status, headers['content-type']]).toEqual([
            200,
            name.endsWith('.svg') ? 'image/svg+xml' : 'application/octet-stream',
          ]);
          expect(headers['content-disposition']).toBe('attachment');
          expect(headers['content-security-policy']).toMatch(/default-src 'none'; sandbox/);
          expect(headers['x-content-type-options']).toBe('nosniff');
        }
      expect((await chancery.anyone.get(`/uploads/old-${name}`)).status).toBe(200);
    },
  );

  test('a part of a stored file, and one that has not changed, come with the same policy', async () => {
    const { body } = await send(
      chancery,
      { name: 'notes.txt', bytes: goodFiles['txt']! },
      { road: '/upload', by: officer },
    );
    const { url } = body[0] as StoredFile;
    const whole = await chancery.anyone.get(url);
    const part = await chancery.anyone.get(url).set('Range', 'bytes=0-3');
    const unchanged = await chancery.anyone.get(url).set('If-Modified-Since', whole.headers['last-modified'] ?? '');
    expect([part.status, part.text ?? part.body.toString()]).toEqual([206, 'The ']);
    for (const { headers } of [whole, part, unchanged]) {
      expect(headers['content-security-policy']).toMatch(/sandbox/);
      expect(headers['content-disposition']).toBe('attachment');
    }
  });
});

test.each([
  'http://0.0.0.0:1337/',
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://[::ffff:127.0.0.1]/',
  'http://press.example/photo.png',
])('the server does not fetch %s for anybody', async (url) => {
  const road = '/upload/actions/upload-from-urls';
  const { status, body } = await chancery.anyone
    .post(road)
    .set('Authorization', editor)
    .send({ urls: [url] });
  expect([status, body.error?.message]).toEqual([403, expect.stringContaining('fetches no files from addresses')]);
  const service = chancery.strapi.plugin('upload').service('file') as {
    fetchUrlToInputFile(url: string): Promise<unknown>;
  };
  await expect(service.fetchUrlToInputFile(url)).rejects.toThrow('fetches no files');
});

test('nothing of all that is left in the temporary folder', () => expect(inTheTemporaryFolder()).toEqual([]));
