/** How answers are packed on their way: which, for whom, and that nothing else about them changes. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { adminPassword, makeAdmin, signIn } from '../helpers/admins';
import { bootChancery, root, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';
import { EventReader } from '../helpers/event-reader';
import { askRaw, listen, type RawAnswer } from '../helpers/raw-request';

let chancery: Chancery;
let authorization: string;

beforeAll(async () => {
  chancery = await bootChancery(undefined, { servesPanel: true });
  await listen(chancery.strapi);
  await publish(chancery.strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  for (const title of ['Tides', 'Buoys', 'Piers', 'Lamps', 'Ropes', 'Sails'])
    await publish(chancery.strapi, 'api::speech.speech', speech(title));
  ({ authorization } = await signIn(chancery, 'strapi-super-admin'));
});
afterAll(() => chancery.stop());

interface Asked {
  readonly method?: string;
  readonly coding?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask(path: string, { method, coding, headers = {} }: Asked = {}): Promise<RawAnswer> {
  const accepted: Record<string, string> = coding === undefined ? {} : { 'Accept-Encoding': coding };
  return askRaw(chancery.strapi, { path, ...(method && { method }), headers: { ...accepted, ...headers } });
}

function unpacked({ headers, bytes }: RawAnswer): string {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(bytes).toString();
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

/** Wherever it is listed: what follows is said for each of the codings, and for none. */
const accepted = [
  ['br', 'gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip, deflate', 'gzip'],
  ['brotli with a weight', 'br;q=0.255', 'br'],
  ['gzip and no brotli', 'br;q=0, gzip', 'gzip'],
  ['only what nobody writes', 'compress', undefined],
  ['nothing said', undefined, undefined],
] as const;

const files = {
  'the panel’s largest script': () => `/admin/${largest('dist/build')}`,
  'the panel’s document': () => '/admin/auth/login',
  'a style of the pages': async () =>
    /href="(\/assets\/[0-9a-f]{16}\/chancery\.css)"/.exec((await ask('/en')).body.replaceAll('&#x2F;', '/'))![1]!,
  'the same under its own name': () => '/assets/chancery.css',
};

function largest(folder: string): string {
  const names = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.js'));
  const sizeOf = (name: string) => readFileSync(path.join(root, folder, name)).length;
  return names.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
}

describe.each(Object.entries(files))('%s', (name, address) => {
  test.each(accepted)('is sent as %s is taken', async (_what, coding, expected) => {
    const plain = await ask(await address());
    const packed = await ask(await address(), { ...(coding && { coding }) });
    expect([packed.status, packed.headers['content-encoding']]).toEqual([200, expected]);
    expect(packed.headers['vary']).toMatch(/\bAccept-Encoding\b/i);
    expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
    expect(unpacked(packed) === plain.body).toBe(true);
    if (expected !== undefined) expect(packed.bytes.length).toBeLessThan(plain.bytes.length);
  });

  test.each(['br', 'gzip', 'identity'])('is not sent again to who has it, as %s', async (coding) => {
    const { headers } = await ask(await address(), { coding });
    const again = await ask(await address(), { coding, headers: { 'If-None-Match': String(headers['etag']) } });
    expect([again.status, again.bytes.length, again.headers['content-encoding']]).toEqual([304, 0, undefined]);
    expect(again.headers).toMatchObject({ 'cache-control': headers['cache-control'], vary: headers['vary'] });
    const other = await ask(await address(), { coding, headers: { 'If-None-Match': '"another"' } });
    expect(other.status).toBe(200);
  });

  test.each(['br', 'gzip', 'identity'])('is told to HEAD as to GET, as %s', async (coding) => {
    const got = await ask(await address(), { coding });
    const told = await ask(await address(), { coding, method: 'HEAD' });
    const said = ['content-encoding', 'content-type', 'etag', 'vary', 'cache-control'] as const;
    expect(said.map((header) => told.headers[header])).toEqual(said.map((header) => got.headers[header]));
    expect([told.status, told.bytes.length]).toEqual([200, 0]);
    const { 'content-length': length = String(got.bytes.length) } = told.headers;
    expect(length).toBe(String(got.bytes.length));
  });

  test('is kept for a year where its name changes with its bytes, and else asked for again', async () => {
    const isKept = name === 'the panel’s largest script' || name === 'a style of the pages';
    const { headers } = await ask(await address(), { coding: 'br' });
    expect(headers['cache-control']).toBe(isKept ? 'public, max-age=31536000, immutable' : 'no-cache');
  });

  test('has a tag of its own in each coding', async () => {
    const answers = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (coding) => ask(await address(), { coding })),
    );
    const tags = answers.map(({ headers }) => String(headers['etag']));
    expect(tags.every((tag) => /^(?:W\/)?"[^"]+"$/.test(tag))).toBe(true);
    // Weak where it was packed on its way: the same by its meaning, not by its bytes.
    expect(new Set(tags).size).toBe(tags.some((tag) => tag.startsWith('W/')) ? 2 : 3);
  });
});

test('the panel’s scripts lie packed on the disk, and none is packed while somebody waits', async () => {
  const name = largest('dist/build');
  const { bytes } = await ask(`/admin/${name}`, { coding: 'br' });
  expect(bytes.equals(readFileSync(path.join(root, 'dist/build', `${name}.br`)))).toBe(true);
  const scripts = readdirSync(path.join(root, 'dist/build')).filter((each) => each.endsWith('.js'));
  const long = scripts.filter((each) => readFileSync(path.join(root, 'dist/build', each)).length >= 4096);
  const packed = new Set(readdirSync(path.join(root, 'dist/build')));
  expect(long.filter((each) => !packed.has(`${each}.br`) || !packed.has(`${each}.gz`))).toEqual([]);
});

test('a page from before an update finds its style, and does not keep it', async () => {
  const { status, headers } = await ask('/assets/0123456789abcdef/chancery.css');
  expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
  expect((await ask('/assets/0123456789abcdef/none.css')).status).toBe(404);
  expect((await ask('/assets/0123456789abcdef/..%2fuploads')).status).toBe(404);
});

test.each([
  ['a list of the public API', () => ask('/api/timeline', { coding: 'br' })],
  ['a page', () => ask('/en', { coding: 'br' })],
  ['an error page', () => ask('/en/speeches/none', { coding: 'br', headers: { Accept: 'text/html' } })],
  [
    'a list in the panel',
    () => ask('/content-manager/collection-types/api::speech.speech', { coding: 'br', headers: { authorization } }),
  ],
  ['what the panel is built of', () => ask('/admin/permissions', { coding: 'br', headers: { authorization } })],
])('%s is packed', async (_what, answerOf) => {
  const answer = await answerOf();
  expect(answer.headers).toMatchObject({ 'content-encoding': 'br', 'content-length': String(answer.bytes.length) });
  expect(answer.headers['vary']).toMatch(/\bAccept-Encoding\b/i);
  expect(unpacked(answer)).toMatch(/^(?:\{|<!doctype)/i);
});

test('a refusal is packed as what it stands for would be, where it is long enough', async () => {
  const long = await ask(`/api/timeline?locale=${'x'.repeat(2000)}`, { coding: 'br' });
  expect(long.status).toBe(400);
  expect(JSON.parse(unpacked(long)).error.details.code).toEqual(expect.any(String));
  expect(long.headers['vary']).toMatch(/\bAccept-Encoding\b/i);
  expect(long.headers['content-encoding']).toBe(unpacked(long).length >= 1024 ? 'br' : undefined);
});

test('what is short goes out as it is', async () => {
  const { headers, bytes } = await ask('/api/redirects?path=/en/speeches/none', { coding: 'br' });
  expect(bytes.length).toBeLessThan(1024);
  expect(headers['content-encoding']).toBeUndefined();
});

test('what tells secrets is never packed', async () => {
  const { email } = await makeAdmin(chancery, 'strapi-super-admin');
  const login = await chancery.anyone
    .post('/admin/login')
    .set('Accept-Encoding', 'br')
    .send({ email, password: adminPassword });
  expect([login.status, login.headers['content-encoding']]).toEqual([200, undefined]);
  for (let each = 0; each < 8; each += 1) await makeAdmin(chancery, 'strapi-super-admin');
  const users = await ask('/admin/users', { coding: 'br', headers: { authorization } });
  expect(users.bytes.length).toBeGreaterThan(1024);
  expect(users.headers['content-encoding']).toBeUndefined();
});

test('events come when they happen, as they are', async () => {
  const reader = await EventReader.open(chancery.strapi, '/api/changes', { 'Accept-Encoding': 'br, gzip' });
  expect(reader.answer.headers['content-encoding']).toBeUndefined();
  await publish(chancery.strapi, 'api::speech.speech', speech('Heard at once'));
  await reader.until(({ events }) => events.some(({ row }) => row.what === 'published'));
  reader.close();
});

test('an uploaded file, and a part of it, are the bytes that were uploaded', async () => {
  const name = `tide-table-${process.pid}.txt`;
  const file = path.join(chancery.strapi.dirs.static.public, 'uploads', name);
  const text = 'High water at the mill. '.repeat(200);
  writeFileSync(file, text);
  const entry = { name, hash: name.slice(0, -4), ext: '.txt', mime: 'text/plain', size: 5, url: `/uploads/${name}` };
  const { id } = await chancery.strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...entry, provider: 'local', folderPath: '/' } });
  await publish(chancery.strapi, 'api::speech.speech', speech('With a table', { attachments: [id] }));
  const whole = await ask(`/uploads/${name}`, { coding: 'br, gzip' });
  const part = await ask(`/uploads/${name}`, { coding: 'br, gzip', headers: { Range: 'bytes=5-1999' } });
  rmSync(file);
  expect([whole.status, whole.headers['content-encoding'], whole.body === text]).toEqual([200, undefined, true]);
  expect([part.status, part.headers['content-encoding'], part.body === text.slice(5, 2000)]).toEqual([
    206,
    undefined,
    true,
  ]);
});
