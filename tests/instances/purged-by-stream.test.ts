/** A real Chancery behind a real Varnish that keeps its answers for an hour, and is told of what changes. */
import { once } from 'node:events';
import type { UID } from '@strapi/strapi';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';
import { freePorts } from '../helpers/free-port';
import { until } from '../helpers/until';
import { ask } from './ask';
import { startVarnish, type Varnish } from './varnish';

const program = process.env['VARNISH_PATH'];
const secret = 'nobody-else-knows-it';
const uid: UID.ContentType = 'api::speech.speech';

(program === undefined ? describe.skip : describe)('behind Varnish', () => {
  let chancery: Chancery;
  let varnish: Varnish;
  let site: string;

  beforeAll(async () => {
    const [upstream = 0, port = 0] = await freePorts(2);
    site = `http://127.0.0.1:${port}`;
    varnish = await startVarnish(program ?? '', { upstream, port }, secret);
    Object.assign(process.env, {
      PUBLIC_CACHE_SECONDS: '3600',
      SURROGATE_KEYS: 'true',
      PURGE_URLS: site,
      PURGE_SECRET: secret,
    });
    chancery = await bootChancery();
    await once(chancery.strapi.server.httpServer.listen(upstream, '127.0.0.1'), 'listening');
  });
  afterAll(async () => {
    await chancery.stop();
    await varnish.stop();
  });

  const timeline = () => ask(`${site}/api/timeline?locale=en`);
  const isKept = async () => /Varnish; hit/.test(String((await timeline()).headers['cache-status']));

  test('the timeline is asked for once, and again the moment it is another one', async () => {
    await until('it is kept', isKept);
    const { documentId } = await publish(chancery.strapi, uid, speech('Harbour lights'));
    const began = performance.now();
    await until('the text is on it', async () => (await timeline()).text.includes('Harbour lights'), 10_000, 2);
    const shownMs = Math.round(performance.now() - began);
    await until('it is kept again', isKept);
    await chancery.strapi.documents(uid).unpublish({ documentId, locale: 'en' });
    await until('the text is off it', async () => !(await timeline()).text.includes('Harbour lights'), 10_000, 2);
    process.stdout.write(`Behind Varnish: shown ${shownMs} ms after the publication.\n`);
  });

  test('visitors are told to ask again, and that theirs still holds', async () => {
    await until('it is kept', isKept);
    const { headers } = await timeline();
    expect([headers['cache-control'], headers['surrogate-key']]).toEqual(['public, no-cache', undefined]);
    const again = await ask(`${site}/api/timeline?locale=en`, { headers: { 'If-None-Match': String(headers.etag) } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('whoever brings a token is answered by Chancery', async () => {
    const headers = { Authorization: chancery.fullAccess };
    const answer = await ask(`${site}/api/speeches?status=draft`, { headers });
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('Harbour lights')]);
    expect((await ask(`${site}/api/speeches?status=draft`)).text).not.toContain('Harbour lights');
  });

  test('what there is not is not kept', async () => {
    const address = `${site}/en/speeches/evening`;
    expect((await ask(address)).status).toBe(404);
    await publish(chancery.strapi, uid, speech('Evening', { slug: 'evening' }));
    await until('it is there', async () => (await ask(address)).status === 200, 10_000, 2);
  });
});
