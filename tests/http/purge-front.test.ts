/** Caches in front of the house: told of what changed, and told again. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { opaqueTagsOf } from '../../src/desk/secrets/opaque-tags-of';
import { everyList, everything, list, text } from '../../src/press/public/tags';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';
import { listen } from '../helpers/raw-request';
import { until } from '../helpers/until';

const purgeSecret = 'nobody-else-knows-it';

interface Purge {
  readonly method: string | undefined;
  readonly secret: unknown;
  readonly tags: readonly string[];
  readonly atMs: number;
}

/** A cache that writes down what it is told, and says what it is to say. */
async function startCache() {
  const told: Purge[] = [];
  const cache = { told, status: 200, url: '', server: undefined as Server | undefined };
  cache.server = createServer(({ method, headers }, response) => {
    const tags = String(headers['surrogate-key']).split(' ');
    if (cache.status === 200) told.push({ method, secret: headers['purge-secret'], tags, atMs: Date.now() });
    response.writeHead(cache.status).end();
  }).listen(0, '127.0.0.1');
  await once(cache.server, 'listening');
  cache.url = `http://127.0.0.1:${(cache.server.address() as AddressInfo).port}`;
  return cache;
}

let chancery: Chancery;
let caches: Awaited<ReturnType<typeof startCache>>[];

beforeAll(async () => {
  caches = [await startCache(), await startCache()];
  chancery = await bootChancery();
  chancery.strapi.config.set('front', { purgeUrls: caches.map(({ url }) => url), purgeSecret });
  await listen(chancery.strapi);
});
afterAll(async () => {
  await chancery.stop();
  for (const { server } of caches) server?.close();
});

const opaque = (...tags: Parameters<typeof opaqueTagsOf>[1]) => opaqueTagsOf(chancery.strapi, tags);
const withTag = (told: readonly Purge[], tag: string) => told.filter(({ tags }) => tags.includes(tag));

test('a cache that is new lets go of everything', async () => {
  const [all = ''] = opaque(everything);
  for (const { told } of caches) await until('it is told of everything', () => withTag(told, all).length > 0);
});

test('whatever is published, each cache is told the tags of its answers at once, and once more when every instance knows', async () => {
  const began = Date.now();
  const { documentId } = await publish(chancery.strapi, 'api::speech.speech', speech('Harbour lights'));
  const [own = '', ...others] = opaque(text('speech', documentId), list('en'), everyList);
  for (const { told } of caches) {
    await until('it is told', () => withTag(told, own).length > 0, 10_000, 5);
    const [first] = withTag(told, own);
    expect(first).toMatchObject({ method: 'PURGE', secret: purgeSecret, tags: expect.arrayContaining(others) });
    await until('it is told again', () => withTag(told, own).length > 1, 20_000);
    expect((withTag(told, own)[1]?.atMs ?? 0) - began).toBeGreaterThanOrEqual(4_900);
  }
});

test('a cache that will not is told again until it does', async () => {
  const [failing, well] = caches as [(typeof caches)[0], (typeof caches)[0]];
  failing.status = 503;
  const { documentId } = await publish(chancery.strapi, 'api::speech.speech', speech('Another evening'));
  const [own = ''] = opaque(text('speech', documentId));
  await until('the other one is told', () => withTag(well.told, own).length > 1);
  expect(withTag(failing.told, own)).toEqual([]);
  failing.status = 200;
  await until('it is told as well', () => withTag(failing.told, own).length > 0);
});

test('nothing that it is told says what it means', () => {
  const said = caches.flatMap(({ told }) => told.flatMap(({ tags }) => tags));
  expect(said.length).toBeGreaterThan(10);
  for (const tag of said) expect(tag).toMatch(/^[\w-]{12}$/);
});
