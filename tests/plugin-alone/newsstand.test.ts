/** The cache's plugin alone in a plain Strapi project, against the same app on another port that has no memory. */
import { chanceOf } from '../helpers/chance';
import { until } from '../helpers/until';
import { whileQuick } from '../helpers/while-quick';
import { ask, hangUp, outcome, type Answer, type Asked } from './ask-plainly';
import { actAtRandom, deskOf, fillWithNews } from './news-acts';
import { newsTypes } from './news-schemas';
import { bootPlainApp, type PlainApp } from './plain-app';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const mostActs = Number(process.env['ACTS'] ?? 0);
const addressCount = Number(process.env['ADDRESSES'] ?? 20_000);
const fewestActs = 25;
const mostBytes = 8 * 1024 * 1024;
const news = { installs: ['newsstand'], types: newsTypes, hands: 'newsstand-hands.cjs' } as const;

let app: PlainApp;
let oracle: string;
let admin: string;

beforeAll(async () => {
  app = await bootPlainApp({ ...news, newsstand: { config: { mostBytes } }, logLevel: 'http' });
  oracle = `http://127.0.0.1:${await app.hand<number>('oracle')}`;
  const person = { firstname: 'Ada', lastname: 'Marlow', email: 'ada@plain.example', password: 'Quite-long-1' };
  const { body } = await app.anyone.post('/admin/register-admin').send(person);
  admin = `Bearer ${body.data.token}`;
  await fillWithNews(app);
});

afterAll(async () => {
  hangUp();
  await app.stop();
});

const fromStand = (path: string, asked?: Asked) => ask(app.origin, path, asked);
const fromOracle = (path: string, asked?: Asked) => ask(oracle, path, asked);

/** What may not be another, whoever answers. */
const gist = ({ status, text, headers }: Answer) => ({ status, text, type: headers['content-type'] });

async function addresses(): Promise<readonly string[]> {
  const list = (uid: string) => app.hand<{ documentId: string }[]>('list', uid);
  const [articles = [], writers = []] = await Promise.all(['api::article.article', 'api::writer.writer'].map(list));
  return [
    '/api/articles',
    '/api/articles?sort=title&populate=*',
    '/api/articles?status=draft&populate=*',
    '/api/articles?locale=ru&populate[topics][fields]=name&populate[author][populate]=portrait',
    '/api/articles?locale=fr',
    '/api/articles?filters[topics][name][$contains]=a&sort=id',
    '/api/articles?filters[author][rival][name][$notNull]=true',
    '/api/articles?filters[place][$gt]=4&sort=place&fields=title',
    '/api/articles?filters[seal][label][$contains]=e&populate[seal][populate]=picture',
    '/api/articles?filters[cover][name][$contains]=file',
    '/api/articles?pagination[pageSize]=2&pagination[page]=2&sort=id',
    '/api/topics?populate[articles][populate]=cover',
    '/api/topics?populate[articles][count]=true',
    '/api/topics?sort=name&fields=name',
    '/api/writers?populate[rival]=true&populate[articles][sort]=title',
    '/api/writers?filters[articles][title][$contains]=a',
    '/api/upload/files',
    '/api/i18n/locales',
    ...articles.slice(0, 4).map(({ documentId }) => `/api/articles/${documentId}?populate=*`),
    ...writers.slice(0, 2).map(({ documentId }) => `/api/writers/${documentId}?populate=*`),
  ];
}

const packings = ['br', 'gzip', 'identity', 'gzip;q=0.5, br;q=0.1', '*'];

test('never stale under random writes by REST, the panel, db.query, statements and transactions', async () => {
  const chance = chanceOf(seed);
  process.stdout.write(`Newsstand alone: SEED=${seed}\n`);
  const counts = { acts: 0, done: 0, asked: 0, hits: 0, kept: 0 };
  const goesOn = mostActs > 0 ? () => counts.acts < mostActs : whileQuick(() => counts.acts >= fewestActs);
  let seen = await addresses();
  while (goesOn()) {
    const racing = chance.some(seen, 6).map((path) => fromStand(path));
    const { what, isDone } = await actAtRandom(await deskOf(app, chance, admin));
    await Promise.all(racing);
    counts.acts += 1;
    counts.done += Number(isDone);
    seen = [...new Set([...seen.filter((path) => chance.onceIn(3) && path.length < 60), ...(await addresses())])];
    const compare = async (path: string) => {
      const headers = { 'Accept-Encoding': chance.pick(packings) };
      const [warm, fresh] = await Promise.all([fromStand(path, { headers }), fromOracle(path)]);
      const said = { seed, act: counts.acts, what, path };
      expect({ ...said, ...gist(warm) }).toEqual({ ...said, ...gist(fresh) });
      const again = await fromStand(path, { headers });
      expect({ ...said, ...gist(again) }).toEqual({ ...said, ...gist(fresh) });
      counts.asked += 2;
      counts.hits += [warm, again].filter((each) => outcome(each) === 'hit').length;
      counts.kept += Number(fresh.status !== 200 || outcome(again) === 'hit');
    };
    await Promise.all(seen.map(compare));
  }
  process.stdout.write(`Newsstand alone: ${JSON.stringify(counts)}\n`);
  expect(counts.acts).toBeGreaterThanOrEqual(fewestActs);
  expect(counts.done).toBeGreaterThan(counts.acts / 3);
  expect(counts.hits).toBeGreaterThan(counts.asked / 4);
  // Whatever an act is followed by in the background may come in between.
  expect(counts.kept).toBeGreaterThan(0.95 * (counts.asked / 2));
});

describe('a write that is committed while an answer is made', () => {
  const pathOf = (title: string) => `/api/topics?sort=id&fields=name&filters[name][$ne]=${encodeURIComponent(title)}`;

  beforeAll(() => app.hand('setPermission', { action: 'api::topic.topic.find', isGranted: true }));

  test.each([
    ['before it was read', true],
    ['after it was read', false],
  ])('%s: what is made is not kept where it is old', async (title, isBefore) => {
    const path = pathOf(title);
    await app.hand('hold', { url: path, isBefore });
    const before = await app.hand<number>('loads', path);
    const held = fromStand(path);
    await loaded(path, before + 1);
    await app.documents('topic').create({ data: { name: `raced ${String(isBefore)}` } });
    await app.hand('release');
    expect((await held).status).toBe(200);
    expect(gist(await fromStand(path))).toEqual(gist(await fromOracle(path)));
  });

  test('those who came before it wait once more, for one answer, and get what is true now', async () => {
    const path = pathOf('fifty');
    await app.hand('hold', { url: path, isBefore: false });
    const before = await app.hand<number>('loads', path);
    const held = fromStand(path);
    await loaded(path, before + 1);
    const waiting = Array.from({ length: 50 }, () => fromStand(path));
    await connected(51);
    await app.documents('topic').create({ data: { name: 'raced by fifty' } });
    await app.hand('release');
    await held;
    const fresh = gist(await fromOracle(path));
    for (const answer of await Promise.all(waiting)) expect(gist(answer)).toEqual(fresh);
    expect((await app.hand<number>('loads', path)) - before).toBe(3);
  });
});

async function loaded(path: string, count: number): Promise<void> {
  await until(`${path} is made`, async () => (await app.hand<number>('loads', path)) >= count);
}

async function connected(count: number): Promise<void> {
  await until(`${count} are connected`, async () => (await app.hand<number>('connections')) >= count);
}

describe('simultaneous misses', () => {
  test('a thousand of one list cost one computation', async () => {
    const path = '/api/topics?filters[name][$ne]=thousand&populate=*';
    await app.hand('setPermission', { action: 'api::topic.topic.find', isGranted: true });
    await app.hand('hold', { url: path, isBefore: true });
    const waiting = Array.from({ length: 1000 }, () => fromStand(path));
    await connected(1000);
    await app.hand('release');
    const answers = await Promise.all(waiting);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await app.hand('loads', path)).toBe(1);
  });

  test('whoever leads them may hang up: the others are answered all the same', async () => {
    const path = '/api/odd/echo?a=leader';
    await app.hand('hold', { url: path, isBefore: true });
    const leaving = new AbortController();
    const leader = fetch(app.origin + path, { signal: leaving.signal }).catch((error: Error) => error.name);
    await loaded(path, 1);
    const followers = Array.from({ length: 10 }, () => fromStand(path));
    leaving.abort();
    expect(await leader).toBe('AbortError');
    await app.hand('release');
    const answers = await Promise.all(followers);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await app.hand('loads', path)).toBe(1);
  });
});

describe('what is not everybody’s is not kept', () => {
  const odd = (kind: string) => `/api/odd/${kind}`;

  test.each(['stream', 'cookie', 'own', 'everything', 'missing', 'refused', 'wrong', 'fault'])('%s', async (kind) => {
    const answers = [await fromStand(odd(kind)), await fromStand(odd(kind)), await fromStand(odd(kind))];
    expect(answers.map(outcome)).toEqual(answers.map(() => 'made'));
    expect(await app.hand('loads', odd(kind))).toBe(3);
    for (const { headers } of answers) expect(headers['cache-control']).toBe('no-store');
  });

  test('what HEAD was answered is never given for GET, and GET’s is given for HEAD', async () => {
    await fromStand(odd('bodiless'), { method: 'HEAD' });
    const answer = await fromStand(odd('bodiless'));
    expect([outcome(answer), answer.text]).toEqual(['stored', '{"said":"a body"}']);
    const head = await fromStand(odd('bodiless'), { method: 'HEAD' });
    expect([outcome(head), head.text, head.headers['content-length'], head.headers.etag]).toEqual([
      ...['hit', '', answer.headers['content-length'], answer.headers.etag],
    ]);
  });

  test.each(['Authorization', 'Cookie'])('for whoever brings %s', async (name) => {
    const headers = { [name]: 'a=b' };
    await fromStand(odd('reader'));
    const own = await fromStand(odd('reader'), { headers });
    expect([outcome(own), own.headers['cache-control']]).toEqual(['made', 'no-store']);
    expect(own.text).toContain('a=b');
    const anyone = await fromStand(odd('reader'));
    expect([outcome(anyone), anyone.text]).toEqual(['hit', '{"said":" "}']);
  });

  test.each([
    ['hosts', odd('host'), ['a.example', 'b.example'], 'Host'],
    ['origins', odd('origin'), ['https://a.example', 'https://b.example'], 'Origin'],
    ['what an answer varies by', odd('language'), ['a', 'b', 'c, d', ''], 'X-Language'],
  ])('%s are told apart', async (_title, path, values, name) => {
    for (const expected of ['stored', 'hit']) {
      for (const value of values) {
        const answer = await fromStand(path, { headers: { [name]: value } });
        expect([answer.text, outcome(answer)]).toEqual([JSON.stringify({ said: value }), expected]);
        if (name === 'Origin') expect(answer.headers['access-control-allow-origin']).toBe(value);
      }
    }
  });

  test('each encoding is the same answer under a name of its own, and 304 for who has that one', async () => {
    const answers = await Promise.all(
      ['br', 'gzip', 'identity'].map((encoding) =>
        fromStand(odd('long'), { headers: { 'Accept-Encoding': encoding } }),
      ),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    const tags = answers.map(({ headers }) => String(headers.etag));
    expect(new Set(tags).size).toBe(3);
    const [ofBrotli = '', ofGzip = ''] = tags;
    const asGzip = (tag: string) =>
      fromStand(odd('long'), { headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': tag } });
    expect([(await asGzip(ofGzip)).status, (await asGzip(ofBrotli)).status]).toEqual([304, 200]);
  });
});

test('so many distinct addresses are kept within the bytes allowed, and the heap stays flat', async () => {
  const flood = async (from: number, to: number) => {
    let next = from;
    const goOn = async () => {
      while (next < to) {
        const headers = { 'Accept-Encoding': packings[next % 3] ?? '' };
        next += 1;
        await fromStand(`/api/odd/echo?number=${'0'.repeat(next % 100)}${next}`, { headers });
        if (next % 100 === 0) expect((await size()).bytes).toBeLessThanOrEqual(mostBytes);
      }
    };
    await Promise.all(Array.from({ length: 8 }, goOn));
  };
  const size = () => app.hand<{ bytes: number; count: number }>('size');
  await flood(0, addressCount / 2);
  const { bytes, count } = await size();
  const before = await app.hand<number>('heap');
  await flood(addressCount / 2, addressCount);
  const grown = (await app.hand<number>('heap')) - before;
  process.stdout.write(
    `Newsstand alone: ${addressCount} addresses, ${count} kept in ${bytes} bytes, heap ${grown} more\n`,
  );
  expect(bytes).toBeGreaterThan(mostBytes / 2);
  expect(count).toBeLessThan(addressCount / 2);
  expect(grown).toBeLessThan(mostBytes);
});

test('what is answered from memory stands in the access log', async () => {
  const path = '/api/odd/echo?a=logged';
  await fromStand(path);
  expect(outcome(await fromStand(path))).toBe('hit');
  const line = () => /GET \/api\/odd\/echo\?a=logged \(\d+ ms\) .*200/.exec(app.said());
  await until('it is written', () => line() !== null);
});

describe('as it is set', () => {
  test('switched off, everything is answered anew and says how long it holds', async () => {
    const plain = await bootPlainApp({ ...news, newsstand: { config: { keeps: false } } });
    const path = '/api/topics?fields=name';
    const answers: Answer[] = [];
    for (const name of ['one', 'two']) {
      await plain.documents('topic').create({ data: { name } });
      answers.push(await ask(plain.origin, path), await ask(plain.origin, path));
    }
    await plain.stop();
    expect(answers.map(outcome)).toEqual(answers.map(() => 'made'));
    expect(answers.map(({ text }) => JSON.parse(text).data.length)).toEqual([1, 1, 2, 2]);
    for (const { headers } of answers) expect(headers['cache-control']).toBe('public, max-age=1');
  });

  test('what is no setting, or a wrong one, is refused at the start in a sentence', async () => {
    const wrong = { ...news, newsstand: { config: { mostBytes: '64 MB' } } };
    await expect(bootPlainApp(wrong)).rejects.toThrow(
      'newsstand: “mostBytes” is 64 MB: expected a whole number, 0 or more.',
    );
  });

  test('beside dateline, whose counts hold until they change', async () => {
    const both = await bootPlainApp({ installs: ['dateline', 'newsstand'] });
    const data = { name: 'days', firstDay: '2020-01-01', zone: 'Europe/London' };
    await both.documents('streak').create({ data, status: 'published' });
    const answers = [await ask(both.origin, '/api/streaks'), await ask(both.origin, '/api/streaks')];
    await both.stop();
    expect(answers.map(outcome)).toEqual(['stored', 'hit']);
    expect(answers[1]?.text).toBe(answers[0]?.text);
  });
});
