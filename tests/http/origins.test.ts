/** What a page of another origin is told: of the panel nothing, of what is public everything but credentials. */
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { signIn, type Admin } from '../helpers/admins';
import { crossOriginHeadersOf, from, variesBy, type Site } from '../helpers/as-browser';
import { bootChancery, root, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';

const stranger = 'https://evil.example';
const friend = 'https://www.lindmar.example';
const publicUrl = 'https://press.lindmar.example';
const strangers = [stranger, 'null', 'https://press.lindmar.example.evil.example', '*', 'x'.repeat(4000), publicUrl];
const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const;

const panelRoads = [
  '/admin',
  '/admin/init',
  '/admin/login',
  '/ADMIN/login',
  '/admin/access-token',
  '/admin/users/me',
  '/admin/users',
  '/admin/api-tokens',
  '/content-manager/content-types',
  '/content-manager/collection-types/api::speech.speech',
  '/content-type-builder/content-types',
  '/upload/files',
  '/upload/configuration',
  '/i18n/locales',
  '/users-permissions/roles',
  '/email/settings',
  '/chancery/today',
  '/preview/speech/none/en',
  '/_health',
  '/nothing-of-the-sort',
];

let chancery: Chancery;
let admin: Admin;

async function boot(env: Readonly<Record<string, string>>): Promise<void> {
  Object.assign(process.env, env);
  chancery = await bootChancery();
  await publish(chancery.strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  await publish(chancery.strapi, 'api::speech.speech', speech('In public'));
  admin = await signIn(chancery, 'strapi-super-admin');
}

const preflight = (path: string, origin: string, method = 'POST') =>
  from(chancery.anyone.options(path), origin)
    .set('Access-Control-Request-Method', method)
    .set('Access-Control-Request-Headers', 'authorization,content-type,x-anything');

/** Signed in, as far as headers go: nothing depends on whether somebody is. */
const signedIn = (method: (typeof methods)[number], path: string) =>
  chancery.anyone[method](path).set('Authorization', admin.authorization);

/** Apollo answers nothing that a plain form could have asked: https://www.apollographql.com/docs/apollo-server/security/cors */
const read = (path: string) => chancery.anyone.get(path).set('Apollo-Require-Preflight', 'yes');

const publicReads = [
  ['/api/speeches', 200],
  ['/API/speeches', 200],
  ['/api/timeline?limit=5', 200],
  ['/api/timeline?limit=0', 400],
  ['/api/speeches?populate=nothing', 400],
  ['/api/speeches?status=draft', 403],
  ['/api/nothing-of-the-sort', 404],
  ['/api/speeches/none', 404],
  ['/graphql?query={speeches{title}}', 200],
  ['/graphql?query={nothing}', 400],
  ['/uploads/nothing.png', 404],
] as const;

describe('an office that has named no friends', () => {
  beforeAll(() => boot({ PUBLIC_URL: '', CORS_ORIGINS: '' }));
  afterAll(() => chancery.stop());

  describe.each(panelRoads)('%s', (path) => {
    test.each(methods)('tells no other origin anything, by %s', async (method) => {
      for (const origin of strangers) {
        const answer = await from(signedIn(method, path), origin);
        expect({ origin, told: crossOriginHeadersOf(answer) }).toEqual({ origin, told: {} });
      }
    });

    test('tells no preflight anything', async () => {
      for (const method of ['GET', 'POST', 'DELETE'])
        expect(crossOriginHeadersOf(await preflight(path, stranger, method))).toEqual({});
    });
  });

  test.each(publicReads)('%s, a %i, may be read from anywhere, without credentials', async (path, status) => {
    for (const origin of [null, ...strangers]) {
      const answer = await from(read(path), origin, origin === null ? undefined : 'cross-site');
      expect(answer.status).toBe(status);
      expect(crossOriginHeadersOf(answer)).toMatchObject({ 'access-control-allow-origin': '*' });
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      expect(variesBy(answer, 'Origin')).toBe(false);
    }
  });

  test('an error of the server itself may be read, too', async () => {
    const { strapi } = chancery;
    const speeches = strapi.service('api::speech.speech') as unknown as { find(): Promise<unknown> };
    const broken = jest.spyOn(speeches, 'find').mockRejectedValue(new Error('The table is gone.'));
    const silent = jest.spyOn(strapi.log, 'error').mockReturnValue(strapi.log);
    const answer = await from(chancery.anyone.get('/api/speeches'), stranger, 'cross-site');
    broken.mockRestore();
    silent.mockRestore();
    expect(answer.status).toBe(500);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  });

  test.each([
    ['/api/speeches', 'GET, HEAD, POST, PUT, PATCH, DELETE'],
    ['/graphql', 'GET, HEAD, POST, PUT, PATCH, DELETE'],
    ['/uploads/photo.png', 'GET, HEAD'],
  ])('a preflight of %s is told %s, and that a token may come', async (path, allowed) => {
    const answer = await preflight(path, stranger);
    expect(answer.status).toBe(204);
    expect(crossOriginHeadersOf(answer)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': allowed,
      'access-control-max-age': '7200',
    });
    // A wildcard does not cover this one: https://fetch.spec.whatwg.org/#http-access-control-allow-headers
    expect(answer.headers['access-control-allow-headers']).toMatch(/\bAuthorization\b/);
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
  });

  test('an OPTIONS that is no preflight is answered by the route', async () => {
    const answer = await from(chancery.anyone.options('/api/speeches'), stranger);
    expect(answer.headers['allow']).toContain('GET');
  });

  test.each(['/', '/en', '/en/messages', '/assets/chancery.css', '/en/none'])(
    'the page %s is told to no other origin and varies by none',
    async (path) => {
      const answer = await from(chancery.anyone.get(path), stranger);
      expect([crossOriginHeadersOf(answer), variesBy(answer, 'Origin')]).toEqual([{}, false]);
    },
  );
});

describe('an office that has named a friend', () => {
  beforeAll(() => boot({ PUBLIC_URL: publicUrl, CORS_ORIGINS: `${friend}, https://intra.lindmar.example/` }));
  afterAll(() => chancery.stop());

  test.each([...panelRoads])('%s tells the friend nothing either', async (path) => {
    for (const origin of [friend, publicUrl]) {
      expect(crossOriginHeadersOf(await from(signedIn('get', path), origin))).toEqual({});
      expect(crossOriginHeadersOf(await preflight(path, origin))).toEqual({});
    }
  });

  test.each(publicReads)(
    '%s, a %i, is read alike by the friend and by strangers, without cookies',
    async (path, status) => {
      for (const origin of [friend, null, stranger, `${friend}.evil.example`, friend.replace('https', 'http')]) {
        const answer = await from(read(path), origin, 'same-site');
        expect(answer.status).toBe(status);
        expect(answer.headers['access-control-allow-origin']).toBe('*');
        expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
        expect(variesBy(answer, 'Origin')).toBe(false);
      }
    },
  );

  test('the friend may send cookies with what he writes', async () => {
    const answer = await from(chancery.anyone.post('/api/speeches').send({ data: {} }), friend, 'same-site');
    expect(crossOriginHeadersOf(answer)).toMatchObject({
      'access-control-allow-origin': friend,
      'access-control-allow-credentials': 'true',
    });
    expect(variesBy(answer, 'Origin')).toBe(true);
  });

  test('pages may be read by the friend and by nobody else', async () => {
    for (const path of ['/en', '/assets/chancery.css', '/en/none']) {
      const answer = await from(chancery.anyone.get(path), friend);
      expect([answer.headers['access-control-allow-origin'], variesBy(answer, 'Origin')]).toEqual([friend, true]);
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      expect(crossOriginHeadersOf(await from(chancery.anyone.get(path), stranger))).toEqual({});
    }
  });
});

describe('what another site wants done here', () => {
  beforeAll(() => boot({ PUBLIC_URL: publicUrl, CORS_ORIGINS: friend }));
  afterAll(() => chancery.stop());

  const givingOrChanging = [
    '/admin/login',
    '/admin/access-token',
    '/admin/register-admin',
    '/admin/register',
    '/admin/forgot-password',
    '/admin/reset-password',
    '/admin/logout',
    '/content-manager/collection-types/api::speech.speech',
    '/upload',
    '/chancery/import',
    '/users-permissions/roles',
    '/en',
    '/nothing-of-the-sort',
  ];

  const foreign: readonly (readonly [string, string | null, Site | undefined])[] = [
    ['another site', stranger, 'cross-site'],
    ['a sister host', 'https://sister.lindmar.example', 'same-site'],
    ['a friend, who may only read', friend, 'same-site'],
    ['a sandboxed page', 'null', 'cross-site'],
    ['another site, by a browser that says only Origin', stranger, undefined],
    ['a sandboxed page, by such a browser', 'null', undefined],
    ['another site that hides its Origin', null, 'cross-site'],
  ];

  describe.each(givingOrChanging)('POST %s', (path) => {
    test.each(foreign)('is refused to %s, whatever the form', async (_who, origin, site) => {
      for (const type of ['form', 'json', 'text/plain']) {
        const request = from(chancery.anyone.post(path), origin, site).set('Authorization', admin.authorization);
        const { status, headers, body } = await request.type(type).send(type === 'text/plain' ? '{}' : {});
        expect([status, body.error?.name]).toEqual([403, 'ForbiddenError']);
        expect(headers['set-cookie']).toBeUndefined();
      }
    });

    test.each([
      ['the panel', publicUrl, 'same-origin'],
      ['the panel, by a browser that says only Origin', publicUrl, undefined],
      ['a script', null, undefined],
    ] as const)('goes on to its own answer for %s', async (_who, origin, site) => {
      const { body } = await from(chancery.anyone.post(path), origin, site).send({});
      expect(body.error?.message ?? '').not.toMatch(/^This was sent from a page of another site/);
    });
  });

  test('the API takes a token from anywhere, and a cookie from nowhere but a friend', async () => {
    const post = (origin: string, cookie: string) =>
      from(chancery.anyone.post('/api/speeches'), origin, 'cross-site')
        .set('Authorization', chancery.fullAccess)
        .set('Cookie', cookie)
        .send({ data: speech('From a browser') });
    expect((await post(stranger, '')).status).toBe(201);
    expect((await post(friend, 'a=b')).status).toBe(201);
    expect((await post(stranger, 'a=b')).status).toBe(403);
  });

  test('the refusal is in the language of whoever reads it', async () => {
    const { body } = await from(chancery.anyone.post('/admin/login'), stranger, 'cross-site').set(
      'Accept-Language',
      'ru',
    );
    expect(body.error.message).toMatch(/^Это отправлено со страницы другого сайта/);
  });
});

test.each([
  [{ PUBLIC_URL: 'https://press.example/site' }, 'PUBLIC_URL is "https://press.example/site": it has a path'],
  [{ PUBLIC_URL: 'ftp://press.example' }, 'PUBLIC_URL is "ftp://press.example": it is neither http nor https'],
  [{ PUBLIC_URL: '', CORS_ORIGINS: '*' }, 'CORS_ORIGINS is "*": that is no address'],
  [{ CORS_ORIGINS: '', TRUST_PROXY: 'yes' }, 'TRUST_PROXY has "yes": expected how many proxies'],
  [
    { TRUST_PROXY: '', PUBLIC_URL: '', NODE_ENV: 'production' },
    'PUBLIC_URL is missing: in production it must be the address',
  ],
] as const)('with %j nothing starts, and a sentence says why', async (env, sentence) => {
  const before = { ...process.env };
  const start = async () => {
    Object.assign(process.env, env);
    await createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false }).load();
  };
  await expect(start()).rejects.toThrow(sentence);
  Object.assign(process.env, before);
});
