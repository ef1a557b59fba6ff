/** What every public answer says of itself: how long it holds, what it is known by, and what it depends on. */
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { setNow } from '../../src/desk/clock/now';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { askRaw, listen } from '../helpers/raw-request';

let chancery: Chancery;
let slug: string;
let nowMs = Date.parse('2031-03-29T12:00:10.000Z');

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  setNow(strapi, () => new Date(nowMs));
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  await publish(strapi, 'api::clock.clock', { label: 'London', timeZone: 'Europe/London' });
  const counter = { title: 'Days', since: '2030-01-01', timeZone: 'Europe/London', message: '{days} days' };
  await publish(strapi, 'api::counter.counter', counter);
  ({ slug } = await publish(strapi, 'api::speech.speech', speech('In public')));
  await draft(strapi, 'api::speech.speech', speech('In hiding'));
  await listen(strapi);
});
afterAll(() => chancery.stop());

type Headers = Readonly<Record<string, string>>;

const ask = (path: string, headers: Headers = {}, method = 'GET') => askRaw(chancery.strapi, { path, headers, method });

const graphql = { 'Apollo-Require-Preflight': 'yes' };

/** Each kind of public address, until when in seconds it holds at ten seconds past noon, and how it is asked. */
const addresses: readonly (readonly [string, () => string, number | null, Headers])[] = [
  ['a list of texts', () => '/api/speeches', null, {}],
  ['counters, until midnight', () => '/api/counters', 43_190, {}],
  ['clocks, until the next minute', () => '/api/clocks', 50, {}],
  ['counters a year ago, which time does not alter', () => '/api/counters?at=2030-03-29T12:00:00Z', null, {}],
  ['the office', () => '/api/office', null, {}],
  ['the timeline', () => '/api/timeline', null, {}],
  ['the front page, which has a clock', () => '/api/front-page', 50, {}],
  ['the front page of a year ago', () => '/api/front-page?at=2030-03-29T12:00:00Z', null, {}],
  ['withdrawals', () => '/api/withdrawals', null, {}],
  ['a redirect', () => `/api/redirects?type=speech&locale=en&slug=${slug}`, null, {}],
  ['languages', () => '/api/i18n/locales', null, {}],
  ['GraphQL', () => '/graphql?query={speeches{title}}', null, graphql],
  ['GraphQL with counters', () => '/graphql?query={counters{days,nextChangeAt}}', 43_190, graphql],
  ['GraphQL with a clock', () => '/graphql?query={frontPage{data{date}}}', 50, graphql],
  ['the page of the office', () => '/en', 50, {}],
  ['the page of all messages', () => '/en/messages', null, {}],
  ['the page of a text', () => `/en/speeches/${slug}`, null, {}],
];

const secondsIn = (headers: object, name: string) => {
  const [, seconds] = new RegExp(`${name}=(\\d+)`).exec(String((headers as Headers)['cache-control'])) ?? [];
  return seconds === undefined ? null : Number(seconds);
};

test.each(addresses)('%s: how long it holds, from the app and from memory', async (_what, path, holds, headers) => {
  for (const how of ['stored', 'hit']) {
    const answer = await ask(path(), headers);
    expect([answer.status, answer.headers['cache-status']]).toEqual([200, expect.stringContaining(how)]);
    expect(answer.headers['cache-control']).toMatch(/^public, max-age=1, stale-if-error=\d+$/);
    const [maxAge, stale] = [secondsIn(answer.headers, 'max-age'), secondsIn(answer.headers, 'stale-if-error')];
    // A second less than there is: an answer may take one to whoever stores it.
    expect((maxAge ?? 0) + (stale ?? 0)).toBe(Math.min((holds ?? Infinity) - 1, 61));
    expect(answer.headers['etag']).toMatch(/^"[\w-]{22}"$/);
    expect(answer.headers['cache-groups']).toMatch(/^"[\w-]{12}"(, "[\w-]{12}")*$/);
    expect(answer.headers).not.toHaveProperty('surrogate-key');
    expect(String(answer.headers['vary']).split(', ')).not.toContain('Origin');
  }
});

test.each(addresses)(
  '%s is known by its tag, has no body for HEAD, and is packed',
  async (_what, path, _holds, headers) => {
    const plain = await ask(path(), headers);
    const known = await ask(path(), { ...headers, 'If-None-Match': String(plain.headers['etag']) });
    expect([known.status, known.body, known.headers['etag']]).toEqual([304, '', plain.headers['etag']]);
    expect(Object.keys(known.headers)).not.toEqual(expect.arrayContaining(['content-length']));
    const head = await ask(path(), headers, 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
    for (const name of ['etag', 'content-length', 'content-type', 'cache-control', 'vary'])
      expect([name, head.headers[name]]).toEqual([name, plain.headers[name]]);
    const ranged = await ask(path(), { ...headers, Range: 'bytes=0-3' });
    expect([ranged.status, ranged.body.length]).toEqual([200, plain.body.length]);
  },
);

test('each encoding has a body and a tag of its own', async () => {
  const bodies = new Map<string, string>();
  for (const encoding of ['identity', 'gzip', 'br', 'gzip', 'br']) {
    const { headers, body } = await chancery.anyone
      .get('/en')
      .set('Accept-Encoding', encoding)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
    bodies.set(String(headers['etag']), unpacked(encoding, body as Buffer));
  }
  expect([bodies.size, new Set(bodies.values()).size]).toEqual([3, 1]);
});

/** Whatever client has unpacked it already leaves it as it is. */
function unpacked(encoding: string, body: Buffer): string {
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync }[encoding];
  try {
    return (unpack?.(body) ?? body).toString();
  } catch {
    return body.toString();
  }
}

test.each([
  ['a parameter that is none', '/api/speeches?nonsense=1', 400, {}],
  ['a locale that is none', '/api/timeline?locale=xx', 400, {}],
  ['nothing there', '/api/nothing', 404, {}],
  ['a page that is not there', '/en/speeches/none', 404, {}],
  ['what the public may not read', '/api/drafts', 403, {}],
  ['GraphQL that is none', '/graphql?query={nothing}', 400, graphql],
] as const)('%s, %s, is stored nowhere', async (_what, path, status, headers) => {
  for (let time = 0; time < 2; time += 1) {
    const answer = await ask(path, headers);
    expect([answer.status, answer.headers['cache-control']]).toEqual([status, 'no-store']);
    expect(answer.headers).not.toHaveProperty('etag');
    expect(answer.headers).not.toHaveProperty('cache-status');
  }
});

test('whoever names himself is answered for himself, and leaves nothing behind', async () => {
  const path = '/api/speeches?status=draft&sort=title';
  const token = { Authorization: chancery.fullAccess };
  for (let time = 0; time < 2; time += 1) {
    const own = await ask(path, token);
    expect([own.status, own.headers['cache-control'], own.body.includes('In hiding')]).toEqual([200, 'no-store', true]);
    const public_ = await ask(path);
    expect(public_.body).not.toContain('In hiding');
  }
  expect((await ask('/api/speeches')).headers['vary']).toContain('Authorization');
});

test('what is asked for with a body, or without one wanted, is no answer for others', async () => {
  const path = '/api/speeches?sort=date';
  expect((await ask(path, {}, 'HEAD')).headers['cache-status']).toContain('fwd=miss; ttl');
  const { status, headers } = await chancery.anyone.get(path).set('Content-Type', 'application/json').send('{"a":1}');
  expect([status, headers['cache-status']]).toEqual([200, undefined]);
  expect((await ask(path)).headers['cache-status']).toContain('stored');
});

test.each(['//api/topics', '/api//topics', '/api/topics/', '/API/topics', '/api/topics#a', '/api/%74opics'])(
  'nobody waits for ever at %s, which not all read alike',
  async (path) => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(path)));
    expect(new Set(answers.map(({ status }) => status)).size).toBe(1);
  },
);

test('whoever prefers HTML gets the console of GraphQL, and nobody else', async () => {
  const path = '/graphql?query={topics{name}}';
  const html = await ask(path, { ...graphql, Accept: 'text/html' });
  expect(html.headers['content-type']).toContain('text/html');
  for (let time = 0; time < 2; time += 1) {
    const json = await ask(path, { ...graphql, Accept: 'application/json' });
    expect([json.status, JSON.parse(json.body)]).toEqual([200, { data: { topics: [] } }]);
    expect((await ask(path, { ...graphql, Accept: 'text/html' })).body).toBe(html.body);
  }
});

test('nothing is given away over midnight, nor kept in the last two seconds before it', async () => {
  const midnight = Date.parse('2031-03-30T00:00:00.000Z');
  nowMs = midnight - 2500;
  const daysAt = async (ms: number) => {
    nowMs = ms;
    const { body, headers } = await ask('/api/counters');
    return [JSON.parse(body).data[0].days, secondsIn(headers, 'max-age')];
  };
  const before = await daysAt(midnight - 2500);
  expect(before).toEqual([452, 1]);
  expect(await daysAt(midnight - 2000)).toEqual([452, 1]);
  expect(await daysAt(midnight - 1999)).toEqual([452, 0]);
  expect(await daysAt(midnight - 1)).toEqual([452, 0]);
  expect(await daysAt(midnight)).toEqual([453, 1]);
});

test('a clock that is set back is believed', async () => {
  nowMs = Date.parse('2031-04-02T12:00:00.000Z');
  await ask('/api/counters');
  nowMs = Date.parse('2031-03-20T12:00:00.000Z');
  expect(JSON.parse((await ask('/api/counters')).body).data[0].days).toBe(443);
});

test('a right that is taken is taken at once, and given back at once', async () => {
  const { strapi } = chancery;
  const path = '/api/speeches?sort=slug';
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const action = 'api::speech.speech.find';
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  expect((await ask(path)).status).toBe(200);
  expect((await ask(path)).headers['cache-status']).toContain('hit');
  await permissions.deleteMany({ where: { action, role: role.id } });
  expect((await ask(path)).status).toBe(403);
  await permissions.create({ data: { action, role: role.id } });
  expect((await ask(path)).status).toBe(200);
});
