/** In production, as documented: `npm start` behind a real nginx with TLS. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freshDatabase, root, secrets, type FreshDatabase } from '../helpers/chancery';
import { freePort, freePorts } from '../helpers/free-port';
import { attributesOf } from '../helpers/html-text';
import { until } from '../helpers/until';
import { ask } from './ask';
import { startNginx, type Nginx } from './nginx';

const nginxPath = process.env['NGINX_PATH'];
const editor = { email: 'editor@press.example', password: 'Harbour-lights-7' };

function start(env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs')], {
    cwd: root,
    env: { ...process.env, ...secrets, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test.each([
  ['without an address', '', 'PUBLIC_URL is missing: in production it must be the address that the public sees'],
  ['with a path', 'https://press.example/site', 'PUBLIC_URL is "https://press.example/site": it has a path'],
])('in production, %s, the server says what it lacks and ends', async (_how, publicUrl, sentence) => {
  const database = await freshDatabase();
  const port = String(await freePort());
  const server = start({
    ...database.env,
    NODE_ENV: 'production',
    PUBLIC_URL: publicUrl,
    HOST: '127.0.0.1',
    PORT: port,
  });
  let said = '';
  server.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(server, 'close');
  await database.remove();
  expect(code).not.toBe(0);
  expect(said).toContain(sentence);
  if (publicUrl === '') expect(said).not.toMatch(/\n\s+at /);
});

(nginxPath === undefined ? describe.skip : describe)('behind nginx', () => {
  let database: FreshDatabase;
  let server: ChildProcess;
  let nginx: Nginx;
  let site: string;
  let plainSite: string;
  let behind: string;

  beforeAll(async () => {
    database = await freshDatabase();
    const [port = 0, tls = 0, plain = 0] = await freePorts(3);
    plainSite = `http://127.0.0.1:${plain}`;
    site = `https://localhost:${tls}`;
    behind = `http://127.0.0.1:${port}`;
    server = start({
      ...database.env,
      NODE_ENV: 'production',
      PUBLIC_URL: site,
      HOST: '127.0.0.1',
      PORT: String(port),
      TRUST_PROXY: '127.0.0.1',
    });
    server.stdout?.resume();
    server.stderr?.resume();
    nginx = await startNginx(nginxPath ?? '', { upstream: port, tls, plain });
    await healthy(server, behind);
    const first = { ...editor, firstname: 'Ada', lastname: 'Marlow' };
    const { status } = await ask(`${site}/admin/register-admin`, { method: 'POST', body: first });
    expect(status).toBe(200);
  });
  afterAll(async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    await nginx.stop();
    await database.remove();
  });

  const login = (address: string, password: string, headers = {}, at = site) =>
    ask(`${at}/admin/login`, { method: 'POST', body: { email: editor.email, password }, headers, address });

  const wrong = async (times: number, address: string, headersOf: (each: number) => object = () => ({}), at = site) => {
    const statuses: number[] = [];
    for (let each = 0; each < times; each += 1)
      statuses.push((await login(address, 'Wrong-password-1', headersOf(each), at)).status);
    return statuses;
  };

  test('sessions are for TLS, for scripts of nobody and for this site alone', async () => {
    const { status, headers } = await login('127.0.0.3', editor.password);
    expect(status).toBe(200);
    const cookies = headers['set-cookie'] ?? [];
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(
      expect.arrayContaining(['strapi_admin_refresh', 'chancery_known_device']),
    );
    for (const cookie of cookies)
      expect(cookie.toLowerCase()).toMatch(/(?=.*; secure)(?=.*; httponly)(?=.*samesite=strict)/);
  });

  test('browsers are told to come over TLS, and who does not is sent there', async () => {
    for (const path of ['/en', '/api/timeline', '/admin/init', '/nothing']) {
      const { headers } = await ask(site + path);
      expect([path, headers['strict-transport-security']]).toEqual([path, 'max-age=31536000']);
    }
    const { status, headers } = await ask(`${plainSite}/en?a=1`);
    expect([status, headers.location]).toEqual([301, 'https://localhost/en?a=1']);
  });

  test.each([
    ['Host', { Host: 'evil.example' }],
    ['X-Forwarded-Host', { 'X-Forwarded-Host': 'evil.example' }],
    ['Forwarded', { Forwarded: 'host=evil.example;proto=http' }],
    ['X-Forwarded-Proto', { 'X-Forwarded-Proto': 'http', 'X-Forwarded-Port': '80' }],
  ])('a page’s own address is the public one, whatever %s says', async (_name, headers) => {
    for (const at of [site, behind]) {
      const { status, text } = await ask(`${at}/en/messages`, { headers });
      expect([status, attributesOf(text, 'href')]).toEqual([200, expect.arrayContaining([`${site}/en/messages`])]);
      expect(text).not.toContain('evil.example');
    }
  });

  test('nginx keeps what everybody may read, and visitors ask again', async () => {
    const isKept = async () => /nginx; hit/.test(String((await ask(`${site}/api/timeline`)).headers['cache-status']));
    await until('it is kept', isKept);
    const { headers } = await ask(`${site}/api/timeline`);
    expect(headers['cache-control']).toBe('public, no-cache');
    expect((await ask(`${site}/admin/init`)).headers['cache-status'] ?? '').not.toContain('hit');
  });

  test('five strangers’ posts keep the stranger out, and let the editor in', async () => {
    expect(await wrong(6, '127.0.0.2')).toEqual([400, 400, 400, 400, 400, 429]);
    expect((await login('127.0.0.2', editor.password)).status).toBe(429);
    expect((await login('127.0.0.3', editor.password)).status).toBe(200);
  });

  test('a stranger who says that he is somebody else each time is kept out all the same', async () => {
    const headersOf = (each: number) => ({ 'X-Forwarded-For': `203.0.113.${each}`, 'X-Real-IP': `203.0.113.${each}` });
    expect(await wrong(6, '127.0.0.4', headersOf)).toEqual([400, 400, 400, 400, 400, 429]);
  });

  test('a stranger cannot use up the editor’s attempts by taking her address in a header', async () => {
    const statuses = await wrong(6, '127.0.0.5', () => ({ 'X-Forwarded-For': '127.0.0.6' }));
    expect(statuses.at(-1)).toBe(429);
    expect((await login('127.0.0.6', editor.password)).status).toBe(200);
  });

  test('whoever gets past nginx is believed nothing', async () => {
    const headersOf = (each: number) => ({ 'X-Forwarded-For': `203.0.113.${each}`, 'X-Forwarded-Proto': 'http' });
    expect(await wrong(6, '127.0.0.7', headersOf, behind)).toEqual([400, 400, 400, 400, 400, 429]);
  });
});

async function healthy(server: ChildProcess, at: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < 90_000 && server.exitCode === null; waitedMs += 250) {
    const status = await ask(`${at}/_health`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 204) return;
    await pause(250);
  }
  throw new Error('The server ended, or did not answer within ninety seconds.');
}
