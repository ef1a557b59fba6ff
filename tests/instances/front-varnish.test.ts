/** Varnish with the file of `docs/run`, in front of a server that answers as Chancery does. */
import { freePort } from '../helpers/free-port';
import { until } from '../helpers/until';
import { ask } from './ask';
import { frontRules } from './front-rules';
import type { Said } from './upstream';
import { startVarnish } from './varnish';

const program = process.env['VARNISH_PATH'];
const secret = 'nobody-else-knows-it';

(program === undefined ? describe.skip : describe)('Varnish keeps what Chancery says, until it is purged', () => {
  const both = frontRules(async (upstream) => {
    const port = await freePort();
    const { stop } = await startVarnish(program ?? '', { upstream, port }, secret);
    return { ask: (address, asked) => ask(`http://127.0.0.1:${port}${address}`, asked), stop };
  });
  const purge = (tags: string, as = secret) =>
    both().front.ask('/', { method: 'PURGE', headers: { 'Surrogate-Key': tags, 'Purge-Secret': as } });
  const hour = (tags: string) => ({
    'Cache-Control': 'public, max-age=3600, stale-if-error=60',
    'Surrogate-Key': tags,
  });

  test('what has one of the tags is let go of, and nothing else', async () => {
    const { front, upstream } = both();
    const versions = new Map<string, number>();
    for (const [address, tags] of Object.entries({ '/both': 'en fr', '/en': 'en', '/other': 'english' }))
      upstream.say(address, () => {
        versions.set(address, (versions.get(address) ?? 0) + 1);
        return { headers: hour(tags), body: `version ${versions.get(address)}` };
      });
    const texts = async () => Promise.all(['/both', '/en', '/other'].map(async (each) => (await front.ask(each)).text));
    expect([await texts(), await texts()]).toEqual(Array(2).fill(['version 1', 'version 1', 'version 1']));
    expect((await purge('fr nothing')).status).toBe(200);
    expect(await texts()).toEqual(['version 2', 'version 1', 'version 1']);
    await purge('en');
    expect(await texts()).toEqual(['version 3', 'version 2', 'version 1']);
  });

  test.each([
    ['with another secret', 'en', 'something-else'],
    ['without one', 'en', ''],
  ])('%s nobody purges', async (_how, tags, as) => {
    const { front, upstream } = both();
    upstream.say('/kept', () => ({ headers: hour('en') }));
    await front.ask('/kept');
    const before = upstream.timesAsked('/kept');
    expect((await purge(tags, as)).status).toBe(403);
    await front.ask('/kept');
    expect(upstream.timesAsked('/kept')).toBe(before);
  });

  test('an answer that was under way when something was purged is kept by nobody', async () => {
    const { front, upstream } = both();
    let version = 1;
    upstream.say('/slow', () => ({ headers: hour('slow'), body: `version ${version}`, afterMs: 400 }));
    const underWay = front.ask('/slow');
    await until('it has been asked for', () => upstream.timesAsked('/slow') === 1);
    version = 2;
    await purge('slow');
    expect((await underWay).text).toBe('version 1');
    expect((await front.ask('/slow')).text).toBe('version 2');
    expect((await front.ask('/slow')).text).toBe('version 2');
    expect(upstream.timesAsked('/slow')).toBe(2);
  });

  test('what was purged is not shown on a fault either', async () => {
    const { front, upstream } = both();
    let isWell = true;
    upstream.say('/withdrawn', () =>
      isWell ? { headers: hour('withdrawn'), body: 'before' } : { status: 500, body: 'fault' },
    );
    expect((await front.ask('/withdrawn')).text).toBe('before');
    isWell = false;
    expect((await front.ask('/withdrawn')).text).toBe('before');
    await purge('withdrawn');
    expect(await front.ask('/withdrawn')).toMatchObject({ status: 500, text: 'fault' });
  });

  test('what is gone does not come back where Chancery fails later', async () => {
    const { front, upstream } = both();
    const briefly = { 'Cache-Control': 'public, max-age=1, stale-if-error=60', ETag: '"one"' };
    let said: Said = { headers: briefly, body: 'there' };
    upstream.say('/gone', () => said);
    expect((await front.ask('/gone')).text).toBe('there');
    said = { status: 404, headers: { 'Cache-Control': 'no-store' }, body: 'gone' };
    await until('it is said to be gone', async () => (await front.ask('/gone')).text === 'gone', 2100);
    said = { status: 503, body: 'fault' };
    expect((await front.ask('/gone')).text).toBe('fault');
  });
});
