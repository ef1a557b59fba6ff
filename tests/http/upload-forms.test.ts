/** Forms with files are read only where they are expected, by whom may send them, and leave nothing on the disk. */
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { request as openRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { inTheTemporaryFolder, storedFiles } from '../helpers/media-library';
import { hostileFiles, png } from '../helpers/sample-files';

let chancery: Chancery;
let port: number;
/** The values of `Authorization` headers. */
const by: Record<string, string> = { anyone: '', nonsense: 'Bearer nonsense' };
const startedMs = Date.now();

beforeAll(async () => {
  chancery = await bootChancery();
  const { httpServer } = chancery.strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  port = (httpServer.address() as AddressInfo).port;
  for (const code of [pressOfficerCode, editorCode, translatorCode('en')])
    by[code] = (await signIn(chancery, code)).authorization;
  by['full access'] = chancery.fullAccess;
  const token: { accessKey: string } = await chancery.strapi
    .service('admin::api-token')
    .create({ name: 'reads', type: 'read-only', description: '', lifespan: null });
  by['read-only'] = `Bearer ${token.accessKey}`;
});

afterAll(() => chancery.stop());

/** What no file on the machine has but those that these tests sent. */
const marker = `harbour-${process.pid}-${startedMs}`;

/** What of it lies in the system's temporary folder, where Strapi's own parser puts things. */
function left(): string[] {
  const folder = os.tmpdir();
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((file) => isFromNow(file) && readFileSync(file, 'latin1').includes(marker));
}

function isFromNow(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.mtimeMs >= startedMs - 1000 && found.size < 1_000_000;
}

interface Form {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

function form(parts: readonly { field: string; name?: string; bytes: Buffer | string }[], boundary = 'frontier'): Form {
  const written = parts.flatMap(({ field, name, bytes }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${name === undefined ? '' : `; filename="${name}"`}\r\n`,
    name === undefined ? '\r\n' : 'Content-Type: text/plain\r\n\r\n',
    bytes,
    '\r\n',
  ]);
  const body = Buffer.concat([...written, `--${boundary}--\r\n`].map((part) => Buffer.from(part)));
  return { body, headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` } };
}

interface Attempt extends Form {
  readonly method: string;
  readonly road: string;
  readonly who: string;
  /** After how many bytes the sender hangs up. */
  readonly cutAt?: number;
}

/** The status, or null where the line was cut. */
function attempt({ method, road, who, body, headers, cutAt }: Attempt): Promise<number | null> {
  return new Promise((resolve) => {
    const length = 'Transfer-Encoding' in headers ? {} : { 'Content-Length': String(body.length) };
    const authorization = by[who] ? { Authorization: by[who] } : {};
    const options = {
      host: '127.0.0.1',
      port,
      method,
      path: road,
      headers: { ...length, ...authorization, ...headers },
    };
    const sent = openRequest(options, (answer) => {
      answer
        .resume()
        .on('end', () => resolve(answer.statusCode ?? null))
        .on('error', () => resolve(null));
    });
    sent.on('error', () => resolve(null));
    if (cutAt === undefined) return sent.end(body);
    sent.write(body.subarray(0, cutAt), () => setTimeout(() => sent.destroy(), 5));
  });
}

const small = form([{ field: 'strange', name: 'a.txt', bytes: marker }]);

describe('where no form is expected', () => {
  test.each([
    ['POST', '/'],
    ['POST', '/en'],
    ['POST', '/no-such-address'],
    ['POST', '/api/speeches'],
    ['PUT', '/api/speeches/abc'],
    ['GET', '/api/speeches'],
    ['DELETE', '/api/speeches/abc'],
    ['POST', '/graphql'],
    ['POST', '/graphql?x=1'],
    ['POST', '/admin/login'],
    ['POST', '/admin/forgot-password'],
    ['POST', '/api/auth/local'],
    ['PATCH', '/api/upload'],
    ['PUT', '/api/upload'],
    ['POST', '/api/upload/files'],
    ['POST', '/api/upload/'],
    ['POST', '/API/UPLOAD'],
    ['POST', '/upload/actions/bulk-delete'],
    ['PUT', '/upload/files/1'],
    ['POST', '/content-manager/collection-types/api::speech.speech'],
    ['POST', '/chancery/import'],
    ['POST', '/_health'],
    ['POST', '/uploads/a.png'],
  ])('%s %s is 415 to everybody, in one sentence', async (method, road) => {
    for (const who of Object.keys(by)) expect(await attempt({ method, road, who, ...small })).toBe(415);
    const call = chancery.anyone[method.toLowerCase() as 'post'](road);
    const { body } = await call.attach('files', png, 'a.png');
    expect(body.error).toMatchObject({
      status: 415,
      message: expect.stringMatching(/^No form with files is taken .*\.$/),
    });
    expect([left(), inTheTemporaryFolder()]).toEqual([[], []]);
  });

  test.each([
    'multipart/mixed',
    'multipart/related; boundary=x',
    'Multipart/Form-Data; boundary=x',
    'multipart/form-data',
  ])('%s is a form, too', async (contentType) => {
    const headers = { 'Content-Type': contentType };
    expect(await attempt({ method: 'POST', road: '/api/speeches', who: 'full access', ...small, headers })).toBe(415);
  });

  test('a large one is answered before it has been sent, and the line is cut', async () => {
    const body = Buffer.alloc(30_000_000, marker);
    const beganMs = Date.now();
    await attempt({ method: 'POST', road: '/api/speeches', who: 'anyone', body, headers: small.headers });
    expect(Date.now() - beganMs).toBeLessThan(60_000);
    expect([left(), inTheTemporaryFolder()]).toEqual([[], []]);
  });
});

const taking = ['/upload', '/upload/files', '/upload/files/1/replace', '/api/upload', '/chancery/imports'];

describe('where one is expected', () => {
  test.each(taking)('%s reads nothing of somebody who may not send one', async (road) => {
    for (const who of ['anyone', 'nonsense', 'read-only', translatorCode('en')]) {
      const status = await attempt({ method: 'POST', road, who, ...small });
      expect([who, status]).toEqual([who, status === 401 ? 401 : 403]);
    }
    expect([left(), inTheTemporaryFolder()]).toEqual([[], []]);
  });

  test('a press officer’s form for the import is refused before it is read', async () => {
    const { body } = await chancery.anyone
      .post('/chancery/imports')
      .set('Authorization', by[pressOfficerCode]!)
      .attach('files.0', Buffer.from(marker), 'page.txt');
    expect(body.error.message).toBe('Only an editor may file saved pages: all they say is published.');
  });

  test.each([
    [
      'more files than are taken at once',
      form(Array.from({ length: 21 }, (_, n) => ({ field: `f${n}`, name: 'a.txt', bytes: marker }))),
      413,
    ],
    [
      'more fields than any form has',
      form(Array.from({ length: 50 }, (_, n) => ({ field: `f${n}`, bytes: 'x' }))),
      413,
    ],
    ['a field longer than any', form([{ field: 'fileInfo', bytes: 'x'.repeat(300_000) }]), 413],
    ['no boundary', { ...small, headers: { 'Content-Type': 'multipart/form-data' } }, 400],
    ['another boundary', { ...small, headers: { 'Content-Type': 'multipart/form-data; boundary=other' } }, 400],
    ['an end that is missing', { ...small, body: small.body.subarray(0, -14) }, 400],
    [
      'a header that is none',
      { ...small, body: Buffer.from(`--frontier\r\n\u0001: x\r\n\r\n${marker}\r\n--frontier--\r\n`) },
      400,
    ],
    ['a header without end', { ...small, body: Buffer.from(`--frontier\r\nx: ${'y'.repeat(200_000)}`) }, 400],
    ['nothing but noise', { ...small, body: Buffer.alloc(5000, 1) }, 400],
  ])('%s: refused, and nothing is left', async (_what, sent, status) => {
    for (const road of ['/upload', '/api/upload'])
      expect(
        await attempt({ method: 'POST', road, who: road === '/upload' ? editorCode : 'full access', ...sent }),
      ).toBe(status);
    expect([left(), inTheTemporaryFolder()]).toEqual([[], []]);
  });

  test('more bytes than are taken at once are refused by their length, and counted where none is given', async () => {
    const { strapi } = chancery;
    const setting = strapi.config.get<object>('uploads');
    strapi.config.set('uploads', { ...setting, maxFileBytes: 1000, maxFormBytes: 5000 });
    const file = form([{ field: 'files', name: 'a.txt', bytes: marker.padEnd(2000, '.') }]);
    const whole = form(
      Array.from({ length: 9 }, (_, n) => ({ field: `f${n}`, name: 'a.txt', bytes: marker.padEnd(900, '.') })),
    );
    const chunked = { 'Transfer-Encoding': 'chunked' };
    const attempts = { method: 'POST', road: '/api/upload', who: 'full access' };
    expect(await attempt({ ...attempts, ...file })).toBe(413);
    expect(await attempt({ ...attempts, ...whole })).toBe(413);
    expect(await attempt({ ...attempts, ...whole, headers: { ...whole.headers, ...chunked } })).toBe(413);
    strapi.config.set('uploads', setting);
    expect([left(), inTheTemporaryFolder()]).toEqual([[], []]);
  });
});

test('a thousand hostile forms, by everybody and on every road, leave no file behind and no server that has stopped', async () => {
  const roads = [
    ...taking,
    '/upload?id=1',
    '/api/upload?id=1',
    '/api/speeches',
    '/graphql',
    '/no-such',
    '/admin/login',
  ];
  const fields = ['files', 'file', 'files.0', 'files[]', '__proto__', 'constructor', '', 'request', 'ключ'];
  const files = Object.values(hostileFiles).filter(({ bytes }) => bytes.length < 10_000);
  const who = Object.keys(by);
  const statuses = new Map<number | null, number>();
  const one = async (n: number) => {
    const { name, bytes } = files[n % files.length]!;
    const field = fields[n % fields.length]!;
    const marked = Buffer.concat([bytes, Buffer.from(marker)]);
    const sent = form([
      { field, name: name.replace('"', ''), bytes: marked },
      { field: `${field}-too`, name: 'b.txt', bytes: marker },
      { field: 'fileInfo', bytes: n % 7 === 0 ? '{"name":' : '{"name":"a"}' },
    ]);
    const cutAt = n % 5 === 0 ? Math.floor((sent.body.length * (n % 13)) / 13) + 1 : undefined;
    const method = n % 11 === 0 ? 'PUT' : 'POST';
    const status = await attempt({
      ...sent,
      method,
      road: roads[n % roads.length]!,
      who: who[(n * 3) % who.length]!,
      cutAt,
    });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };
  for (let start = 0; start < 1000; start += 10)
    await Promise.all(Array.from({ length: 10 }, (_, n) => one(start + n)));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([left(), inTheTemporaryFolder()]).toEqual([[], []]);
  expect([...statuses.keys()].filter((status) => status !== null && status >= 500)).toEqual([]);
  expect(await storedFiles(chancery)).toEqual([]);
  expect((await chancery.anyone.get('/_health')).status).toBe(204);
});
