/** What holds of whatever cache stands in front of Chancery, with the configuration that `docs/run` recommends. */
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../helpers/until';
import type { Answer, Asked } from './ask';
import { holdsUntil, startUpstream, type Said, type Upstream } from './upstream';

export interface Front {
  ask(address: string, asked?: Asked): Promise<Answer>;
  stop(): Promise<void>;
}

const minute: Said['headers'] = { 'Cache-Control': 'public, max-age=60, stale-if-error=60', 'Surrogate-Key': 'one' };
const briefly: Said['headers'] = { 'Cache-Control': 'public, max-age=1, stale-if-error=60' };

/** @param start in front of the upstream at a port */
export function frontRules(start: (upstream: number) => Promise<Front>): () => { front: Front; upstream: Upstream } {
  let upstream: Upstream;
  let front: Front;
  let count = 0;

  beforeAll(async () => {
    upstream = await startUpstream();
    front = await start(upstream.port);
  });
  afterAll(async () => {
    await front.stop();
    await upstream.stop();
  });

  /** An address of its own, at which this is said each time. */
  const saying = (said: Said | ((request: Parameters<Parameters<Upstream['say']>[1]>[0]) => Said)) => {
    count += 1;
    const address = `/api/answer-${count}`;
    upstream.say(address, typeof said === 'function' ? said : () => said);
    return address;
  };
  const text = async (address: string, asked?: Asked) => (await front.ask(address, asked)).text;

  /** Asks all the while. @returns what was answered to questions that were put at or after an instant, and before it */
  const watch = async (address: string, instantMs: number, untilMs: number) => {
    const [before, after]: [Set<string>, Set<string>] = [new Set(), new Set()];
    while (Date.now() < untilMs) {
      const isAfter = Date.now() >= instantMs;
      const answer = await front.ask(address);
      (isAfter ? after : before).add(`${answer.status} ${answer.text}`);
      await pause(3);
    }
    return { before: [...before], after: [...after] };
  };
  const secondsOn = (seconds: number) => Math.ceil(Date.now() / 1000 + seconds) * 1000;

  test('what holds for a minute is asked for once', async () => {
    const address = saying({ headers: minute, body: 'kept' });
    const answers = [await text(address), await text(address), await text(address)];
    expect([answers, upstream.timesAsked(address)]).toEqual([['kept', 'kept', 'kept'], 1]);
  });

  test.each([
    ['for a second at most', 1, 0],
    ['for as long as it holds', 60, 0],
    ['for as long as it holds, though an answer takes its time', 60, 700],
  ])('nothing is shown past its hour, of what may be kept %s', async (_how, capSeconds, afterMs) => {
    const untilMs = secondsOn(4);
    const address = saying(() => {
      const isOver = Date.now() >= untilMs;
      const holding = { untilMs: isOver ? untilMs + 86_400_000 : untilMs, capSeconds, staleSeconds: 60 };
      return { headers: { 'Cache-Control': holdsUntil(holding) }, body: isOver ? 'tomorrow' : 'today', afterMs };
    });
    const seen = await watch(address, untilMs, untilMs + 2500);
    expect(seen.before).toContain('200 today');
    expect(seen.after).toEqual(['200 tomorrow']);
    expect(upstream.timesAsked(address)).toBeLessThan(400);
  });

  test('what holds for a second is asked for again after two at the latest, by the first who wants it', async () => {
    let version = 0;
    const address = saying(() => ({ headers: briefly, body: `version ${(version += 1)}` }));
    expect(await text(address)).toBe('version 1');
    await until('another version is shown', async () => (await text(address)) === 'version 2', 2100);
    await pause(2100);
    expect(await text(address)).toBe('version 3');
  });

  test.each<[string, Said]>([
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['503', { status: 503, headers: { 'Retry-After': '1' } }],
    ['504', { status: 504 }],
    ['a connection that ends', { isCut: true }],
  ])('where Chancery fails (%s) the last answer is shown, until its hour and no longer', async (_how, fault) => {
    const untilMs = secondsOn(5);
    let isWell = true;
    const address = saying(() =>
      isWell
        ? { headers: { 'Cache-Control': holdsUntil({ untilMs, capSeconds: 1, staleSeconds: 60 }) }, body: 'today' }
        : fault,
    );
    expect(await text(address)).toBe('today');
    isWell = false;
    await until(
      'it has been asked again, in vain',
      async () => {
        await text(address);
        return upstream.timesAsked(address) > 1;
      },
      3000,
    );
    expect(await front.ask(address)).toMatchObject({ status: 200, text: 'today' });
    const { before, after } = await watch(address, untilMs, untilMs + 1500);
    expect(before).toContain('200 today');
    expect(after.filter((answer) => /today|^[1-4]/.test(answer))).toEqual([]);
    isWell = true;
  });

  test.each([403, 404, 410, 429])('a %d is an answer, and no reason to show an old one', async (status) => {
    let said: Said = { headers: briefly, body: 'there' };
    const address = saying(() => said);
    expect(await text(address)).toBe('there');
    said = { status, headers: { 'Cache-Control': 'no-store' }, body: 'gone' };
    await until('it is said', async () => (await text(address)) === 'gone', 2100);
    expect(await front.ask(address)).toMatchObject({ status, text: 'gone' });
  });

  test('a fault of Chancery’s is told in its own words where nothing else may be shown', async () => {
    const headers = { 'Cache-Control': 'no-store', 'Retry-After': '7' };
    const address = saying({ status: 503, headers, body: 'too many listeners' });
    const answer = await front.ask(address);
    expect([answer.status, answer.text, answer.headers['retry-after']]).toEqual([503, 'too many listeners', '7']);
  });

  test('what is sent and fails is not sent twice', async () => {
    const address = saying({ status: 503, body: 'not now' });
    const answer = await front.ask(address, { method: 'POST', body: {} });
    expect([answer.status, answer.text, upstream.timesAsked(address)]).toEqual([503, 'not now', 1]);
  });

  test('where nothing says that an old answer will do, none is shown', async () => {
    let said: Said = { headers: { 'Cache-Control': 'public, max-age=1' }, body: 'there' };
    const address = saying(() => said);
    await text(address);
    said = { status: 503, body: 'no' };
    await until('the fault is told', async () => (await front.ask(address)).status === 503, 2100);
  });

  test.each<[string, Said]>([
    ['that is private', { headers: { 'Cache-Control': 'private, max-age=60' } }],
    ['that is not to be stored', { headers: { 'Cache-Control': 'no-store' } }],
    ['of which nothing is said', {}],
    ['that sets a cookie', { headers: { ...minute, 'Set-Cookie': 'known=yes' } }],
    ['that is another one for everybody', { headers: { ...minute, Vary: '*' } }],
    ['that is a fault', { status: 500, headers: { 'Cache-Control': 'no-store' } }],
    ['that there is nothing, whatever it says', { status: 404, headers: minute }],
    ['that it is gone, whatever it says', { status: 410, headers: minute }],
    ['that one asks too often, whatever it says', { status: 429, headers: minute }],
  ])('an answer %s is kept by nobody', async (_what, said) => {
    const address = saying({ ...said, body: 'mine' });
    for (let each = 0; each < 3; each += 1) await front.ask(address);
    expect(upstream.timesAsked(address)).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['a token', { Authorization: 'Bearer secret' }],
    ['a cookie', { Cookie: 'session=secret' }],
  ])('whoever brings %s is answered by Chancery itself, and leaves nothing behind', async (_what, headers) => {
    const address = saying((request) => ({
      headers: minute,
      body: request.headers.authorization ?? request.headers.cookie ?? 'public',
    }));
    const [secret] = Object.values(headers);
    expect([
      await text(address, { headers }),
      await text(address),
      await text(address, { headers }),
      await text(address),
    ]).toEqual([secret, 'public', secret, 'public']);
  });

  test('what is sent is never answered from memory', async () => {
    const address = saying((request) => ({ headers: minute, body: request.method ?? '' }));
    expect([await text(address), await text(address, { method: 'POST', body: {} }), await text(address)]).toEqual([
      'GET',
      'POST',
      'GET',
    ]);
  });

  test('HEAD has the headers of GET and no body, and costs Chancery nothing more', async () => {
    const address = saying({ headers: { ...minute, ETag: '"one"' }, body: 'kept' });
    const [head, get] = [await front.ask(address, { method: 'HEAD' }), await front.ask(address)];
    expect([head.status, head.text, head.headers.etag, get.text]).toEqual([200, '', '"one"', 'kept']);
    await front.ask(address, { method: 'HEAD' });
    expect(upstream.timesAsked(address)).toBeLessThanOrEqual(2);
  });

  test('a part of what is kept is a part of it', async () => {
    const address = saying({
      headers: { ...minute, ETag: '"one"', 'Accept-Ranges': 'bytes', 'Content-Length': '10' },
      body: '0123456789',
    });
    await front.ask(address);
    const part = await front.ask(address, { headers: { Range: 'bytes=2-4' } });
    expect([part.status, part.text, part.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10']);
    expect(await text(address)).toBe('0123456789');
    expect(upstream.asked.filter(({ url, headers }) => url === address && headers.range !== undefined)).toEqual([]);
  });

  test('whoever has it already is told so', async () => {
    const address = saying({ headers: { ...minute, ETag: '"one"' }, body: 'kept' });
    await front.ask(address);
    const again = await front.ask(address, { headers: { 'If-None-Match': '"one"' } });
    expect([again.status, again.text, upstream.timesAsked(address)]).toEqual([304, '', 1]);
    expect((await front.ask(address, { headers: { 'If-None-Match': '"two"' } })).status).toBe(200);
  });

  test('what is one for each origin is no other one’s', async () => {
    const address = saying((request) => ({
      headers: { ...minute, Vary: 'Origin', 'Access-Control-Allow-Origin': String(request.headers.origin) },
      body: String(request.headers.origin),
    }));
    const from = async (Origin: string) => {
      const answer = await front.ask(address, { headers: { Origin } });
      return [answer.headers['access-control-allow-origin'], answer.text];
    };
    const [one, two] = ['https://one.example', 'https://two.example'];
    for (const origin of [one, two, one, two]) expect(await from(origin)).toEqual([origin, origin]);
    expect(upstream.timesAsked(address)).toBe(2);
  });

  test('visitors keep nothing unasked, and are not told what is whose', async () => {
    const { headers } = await front.ask(saying({ headers: { ...minute, 'Cache-Groups': '"one"' } }));
    expect([headers['cache-control'], headers['surrogate-key'], headers['cache-groups']]).toEqual([
      'public, no-cache',
      undefined,
      '"one"',
    ]);
    const asset = { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } };
    expect((await front.ask(saying(asset))).headers['cache-control']).toBe(asset.headers['Cache-Control']);
    const secret = await front.ask(saying({ headers: { 'Cache-Control': 'private, no-store' } }));
    expect(secret.headers['cache-control']).toBe('private, no-store');
  });

  test('it says whether it had the answer', async () => {
    const address = saying({ headers: { ...minute, 'Cache-Status': 'Newsstand; hit' } });
    const first = await front.ask(address);
    const second = await front.ask(address);
    expect(first.headers['cache-status']).toMatch(/^Newsstand; hit, \w+; fwd=uri-miss$/);
    expect(second.headers['cache-status']).toMatch(/^Newsstand; hit, \w+; hit$/);
  });

  test('a file is asked for in the part that is wanted', async () => {
    upstream.say('/uploads/one.png', ({ headers: { range } }) =>
      range === undefined
        ? { headers: minute, body: 'whole' }
        : { status: 206, headers: { ...minute, 'Content-Range': 'bytes 0-1/5' }, body: 'wh' },
    );
    const part = await front.ask('/uploads/one.png', { headers: { Range: 'bytes=0-1' } });
    expect([part.status, part.text, part.headers['content-range']]).toEqual([206, 'wh', 'bytes 0-1/5']);
    expect(await text('/uploads/one.png')).toBe('whole');
  });

  return () => ({ front, upstream });
}
