/** What is believed of a request: with no proxy named, nothing but the connection; with one, its word on who asks. */
import { adminPassword, makeAdmin, signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { attributesOf } from '../helpers/html-text';
import { editorCode } from '../../src/desk/rights/role-codes';

let chancery: Chancery;
let admin: Admin;
let hidden: string;

async function boot(env: Readonly<Record<string, string>>): Promise<void> {
  Object.assign(process.env, { PUBLIC_URL: '', TRUST_PROXY: '', ...env });
  chancery = await bootChancery();
  await publish(chancery.strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  admin = await signIn(chancery, 'strapi-super-admin');
  hidden = (await draft(chancery.strapi, 'api::speech.speech', speech('In hiding'))).documentId;
}

const forged: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['Host', { Host: 'evil.example' }],
  ['Host with a login', { Host: 'localhost@evil.example' }],
  ['Host that only begins like ours', { Host: 'localhost.evil.example' }],
  ['Host with an address of somebody else', { Host: '203.0.113.9:1337' }],
  ['Host that is none', { Host: '"><script>' }],
  ['X-Forwarded-Host', { 'X-Forwarded-Host': 'evil.example' }],
  ['X-Forwarded-Host and the rest', { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' }],
  ['Forwarded', { Forwarded: 'for=203.0.113.1;host=evil.example;proto=https' }],
  ['X-Forwarded-Proto', { 'X-Forwarded-Proto': 'https' }],
  ['X-Forwarded-Server', { 'X-Forwarded-Server': 'evil.example', 'X-Original-Host': 'evil.example' }],
];

async function addressesOf(headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { text } = await chancery.anyone.get('/en').set(headers);
  const links = attributesOf(text, 'href').filter((href) => URL.canParse(href));
  return links.map((href) => new URL(href).origin);
}

async function previewOf(headers: Readonly<Record<string, string>>): Promise<string> {
  const { body } = await chancery.anyone
    .get(`/content-manager/preview/url/api::speech.speech?documentId=${hidden}&locale=en&status=draft`)
    .set({ Authorization: admin.authorization, ...headers });
  return new URL(body.data.url).origin;
}

const login = (email: string, forwarded: string, more: Readonly<Record<string, string>> = {}) =>
  chancery.anyone
    .post('/admin/login')
    .set({ 'X-Forwarded-For': forwarded, ...more })
    .send({ email, password: 'Wrong-password-1' });

async function statuses(forwarded: (each: number) => string): Promise<readonly number[]> {
  const { email } = await makeAdmin(chancery, editorCode);
  const said: number[] = [];
  for (let each = 0; each < 6; each += 1) said.push((await login(email, forwarded(each))).status);
  return said;
}

const cookiesAfter = async (headers: Readonly<Record<string, string>>) => {
  const { email } = await makeAdmin(chancery, editorCode);
  const answer = await chancery.anyone.post('/admin/login').set(headers).send({ email, password: adminPassword });
  expect(answer.status).toBe(200);
  return ([] as string[]).concat(answer.headers['set-cookie'] ?? []);
};

describe('in development, without an address and without a proxy', () => {
  beforeAll(() => boot({}));
  afterAll(() => chancery.stop());

  test.each(forged)('a forged %s is in no address', async (_name, headers) => {
    const own = /^http:\/\/(127\.0\.0\.1:\d+|localhost:\d+)$/;
    const addresses = await addressesOf(headers);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of [...addresses, await previewOf(headers)]) expect(address).toMatch(own);
  });

  test.each(['localhost:4711', '127.0.0.1:4711', '[::1]:4711', 'panel.localhost:4711'])(
    'a developer at %s finds his own address',
    async (host) => expect(new Set(await addressesOf({ Host: host }))).toEqual(new Set([`http://${host}`])),
  );

  test('whoever forges a new address each time is one and the same', async () => {
    expect(await statuses((each) => `203.0.113.${each}`)).toEqual([400, 400, 400, 400, 400, 429]);
  });

  test('nobody makes a cookie Secure by a header', async () => {
    for (const cookie of await cookiesAfter({ 'X-Forwarded-Proto': 'https' })) expect(cookie).not.toMatch(/secure/i);
  });
});

describe('with an address over TLS', () => {
  beforeAll(() => boot({ PUBLIC_URL: 'https://press.lindmar.example/' }));
  afterAll(() => chancery.stop());

  test.each(forged)('a forged %s changes no address', async (_name, headers) => {
    expect(new Set(await addressesOf(headers))).toEqual(new Set(['https://press.lindmar.example']));
    expect(await previewOf(headers)).toBe('https://press.lindmar.example');
  });

  test('mails and invitations name it, too', () => {
    expect(chancery.strapi.config.get('admin.absoluteUrl')).toBe('https://press.lindmar.example/admin');
    expect(chancery.strapi.config.get('server.absoluteUrl')).toBe('https://press.lindmar.example');
  });

  test.each<Readonly<Record<string, string>>>([{}, { 'X-Forwarded-Proto': 'http' }])(
    'cookies are Secure, with %j',
    async (headers) => {
      const cookies = await cookiesAfter(headers);
      expect(cookies.length).toBeGreaterThan(1);
      for (const cookie of cookies) expect(cookie).toMatch(/(?=.*; secure)(?=.*; httponly)(?=.*samesite=strict)/i);
    },
  );

  test('browsers are told to come over TLS, on every road', async () => {
    for (const path of ['/en', '/api/speeches', '/api/none', '/admin/init', '/uploads/none.png', '/none'])
      expect((await chancery.anyone.get(path)).headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('behind a proxy that is trusted', () => {
  beforeAll(() => boot({ TRUST_PROXY: '127.0.0.1, ::1' }));
  afterAll(() => chancery.stop());

  test('each visitor has attempts of his own', async () => {
    expect(await statuses((each) => `203.0.113.${each}`)).toEqual([400, 400, 400, 400, 400, 400]);
  });

  test('what a visitor writes before the proxy does is not believed', async () => {
    expect(await statuses((each) => `198.51.100.${each}, 203.0.113.77`)).toEqual([400, 400, 400, 400, 400, 429]);
  });

  test('it says whether the visitor came over TLS, and never by which name', async () => {
    const addresses = await addressesOf({ 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'evil.example' });
    for (const address of addresses) expect(address).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('behind a proxy that is not the one that asks', () => {
  beforeAll(() => boot({ TRUST_PROXY: '10.0.0.0/8' }));
  afterAll(() => chancery.stop());

  test('nobody is believed', async () => {
    expect(await statuses((each) => `203.0.113.${each}`)).toEqual([400, 400, 400, 400, 400, 429]);
    for (const address of await addressesOf({ 'X-Forwarded-Proto': 'https' })) expect(address).toMatch(/^http:/);
  });
});
