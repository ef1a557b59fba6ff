/** What a browser may do with each answer: the pages have their own policy, the API may do nothing, errors included. */
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

let chancery: Chancery;
let admin: Admin;
let previewPath: string;
let slug: string;

beforeAll(async () => {
  chancery = await bootChancery(undefined, { servesPanel: true });
  const { strapi } = chancery;
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  ({ slug } = await publish(strapi, 'api::speech.speech', speech('In public')));
  admin = await signIn(chancery, 'strapi-super-admin');
  const { documentId } = await draft(strapi, 'api::speech.speech', speech('In hiding'));
  const { body } = await chancery.anyone
    .get(`/content-manager/preview/url/api::speech.speech?documentId=${documentId}&locale=en&status=draft`)
    .set('Authorization', admin.authorization);
  const url = new URL(body.data.url);
  previewPath = url.pathname + url.search;
});
afterAll(() => chancery.stop());

function directivesOf(policy: string): Readonly<Record<string, string>> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(parts.map(([name = '', ...values]) => [name, values.join(' ')]));
}

const ofPages = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  // The panel shows a preview in a frame.
  'frame-ancestors': "'self'",
};

const pages: readonly (readonly [string, () => string, number])[] = [
  ['the front page', () => '/', 200],
  ['a language’s front page', () => '/en', 200],
  ['the messages', () => '/en/messages', 200],
  ['a publication', () => `/en/speeches/${slug}`, 200],
  ['a preview', () => previewPath, 200],
  ['a dead preview', () => '/preview/speech/none/en?expires=1&signature=a', 404],
  ['a language that is none', () => '/xx', 404],
  ['a text that is none', () => '/en/speeches/none', 404],
  ['a bad question', () => '/en/messages?cursor=damaged', 400],
];

test.each(pages)('%s runs nothing inline and nothing foreign', async (_what, path, status) => {
  for (const method of ['get', 'head'] as const) {
    const { headers, status: said } = await chancery.anyone[method](path());
    expect([said, headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    const policy = directivesOf(headers['content-security-policy'] ?? '');
    expect(policy).toMatchObject(ofPages);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
    expect(headers).toMatchObject({
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
      expect(headers['permissions-policy']).toContain(`${feature}=()`);
  }
});

test.each([
  ['a page', () => '/en', 'strict-origin-when-cross-origin'],
  ['a preview, whose address is a secret', () => previewPath, 'no-referrer'],
])('%s tells the sites that it links to as much as it may', async (_what, path, policy) => {
  expect((await chancery.anyone.get(path())).headers['referrer-policy']).toBe(policy);
});

test('the pages have nothing inline', async () => {
  for (const [, path] of pages) {
    const { text } = await chancery.anyone.get(path());
    expect(text).not.toMatch(/<style|<script(?![^>]* src="(?:\/|&#x2F;)assets)|\son\w+="|\sstyle="|javascript:/i);
  }
});

const data: readonly (readonly [string, number])[] = [
  ['/api/speeches', 200],
  ['/api/timeline', 200],
  ['/api/front-page', 200],
  ['/api/timeline?limit=0', 400],
  ['/api/speeches?status=draft', 403],
  ['/api/nothing', 404],
  ['/graphql', 400],
  ['/content-manager/content-types', 401],
  ['/chancery/today', 401],
  ['/nothing-of-the-sort', 404],
];

test.each(data)('%s, a %i, is data and nothing else', async (path, status) => {
  const { headers, status: said } = await chancery.anyone.get(path);
  expect(said).toBe(status);
  expect(headers).toMatchObject({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  });
  const isPublic = path.startsWith('/api') || path.startsWith('/graphql');
  expect(headers['cross-origin-resource-policy']).toBe(isPublic ? 'cross-origin' : 'same-origin');
});

test.each(['/assets/chancery.css', '/assets/front-page.js', '/assets/none.js'])('%s is of the pages', async (path) => {
  const { headers } = await chancery.anyone.get(path);
  expect(directivesOf(headers['content-security-policy'] ?? '')).toMatchObject(ofPages);
});

test.each(['/admin', '/admin/auth/login', '/admin/init', '/admin/users/me'])(
  'the panel keeps its own policy at %s',
  async (path) => {
    const { headers } = await chancery.anyone.get(path);
    const policy = directivesOf(headers['content-security-policy'] ?? '');
    expect(policy).toMatchObject({ 'default-src': "'self'", 'frame-ancestors': "'self'", 'object-src': "'none'" });
    expect(headers).toMatchObject({
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
  },
);

test('a file may be shown by whoever reads it', async () => {
  const { headers } = await chancery.anyone.get('/uploads/none.png');
  expect(headers).toMatchObject({
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
});

test('the GraphQL console is a developer’s, and has what it needs', async () => {
  const { headers } = await chancery.anyone.get('/graphql').set('Accept', 'text/html');
  expect(headers['content-security-policy']).toContain('apollographql.com');
});

test('without TLS nobody is told to use it', async () => {
  for (const path of ['/en', '/api/speeches', '/admin']) {
    expect((await chancery.anyone.get(path)).headers['strict-transport-security']).toBeUndefined();
  }
});
