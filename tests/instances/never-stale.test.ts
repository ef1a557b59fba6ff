/**
 * Several instances on one database, asked all the while, and whatever may go wrong: nobody is told what was not so a second ago,
 * nor what is not his. `REQUESTS=1000000 SEED=… npm test -- instances/never-stale` takes longer.
 */
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { bootChancery, freshDatabase, type FreshDatabase } from '../helpers/chancery';
import { chanceOf } from '../helpers/chance';
import { draft, publish, speech } from '../helpers/entries';
import { startInstance, type Instance } from './instance';
import { Told } from './told-world';

const wanted = Number(process.env['REQUESTS'] ?? 6_000);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const chance = chanceOf(seed);
const hidden = 'Nobody reads this';
const dayMs = 86_400_000;

let database: FreshDatabase;
let token: string;
let documentId: string;
let permission: { readonly action: string; readonly role: number };
let nowMs = Date.parse('2026-10-23T22:30:00.000Z');
const instances: Instance[] = [];
const agents = new Map<Instance, http.Agent>();

const title = new Told('State 0');
const right = new Told('granted');
const days = new Told('');

const clock = () => new Date(nowMs).toISOString();
const start = () => startInstance(database, { CLOCK_STARTS_AT: clock(), PUBLIC_URL: 'https://press.example' });

/** Days since the first of the year on London's calendar, which is an hour ahead of UTC until the 25th of October. */
function daysAt(ms: number): string {
  const local = ms + (ms < Date.parse('2026-10-25T01:00:00.000Z') ? 3_600_000 : 0);
  return String(Math.floor(local / dayMs) - Date.parse('2026-01-01') / dayMs);
}

beforeAll(async () => {
  database = await freshDatabase();
  const chancery = await bootChancery(database);
  const { strapi } = chancery;
  token = chancery.fullAccess;
  const timeZone = 'Europe/London';
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone });
  await publish(strapi, 'api::counter.counter', { title: 'Days', since: '2026-01-01', timeZone, message: '{days}' });
  ({ documentId } = await publish(
    strapi,
    'api::speech.speech',
    speech('State 0', { slug: 'watched', date: '2026-01-02' }),
  ));
  await draft(strapi, 'api::speech.speech', speech(hidden, { slug: 'hidden', date: '2026-01-02' }));
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  permission = { action: 'api::speech.speech.find', role: role.id };
  await chancery.leave();
  instances.push(...(await Promise.all([start(), start(), start()])));
  await days.become(daysAt(nowMs), async () => undefined);
});

afterAll(async () => {
  for (const agent of agents.values()) agent.destroy();
  await Promise.all(instances.map((instance) => instance.kill()));
  await database.remove();
});

interface Said {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

function ask(instance: Instance, path: string, headers: Readonly<Record<string, string>>): Promise<Said> {
  const agent = agents.get(instance) ?? new http.Agent({ keepAlive: true, maxSockets: 4 });
  agents.set(instance, agent);
  return new Promise((resolve, reject) => {
    const asking = http.get({ agent, host: '127.0.0.1', port: instance.port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[response.headers['content-encoding'] ?? ''];
        const text = body.length > 0 && unpack ? unpack(body).toString() : body.toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    asking.on('error', reject);
  });
}

/** What an answer says of each thing that changes; a text of what is wrong with it in itself. */
type Reads = (said: Said) => readonly (readonly [Told, string])[];

const inJson = (said: Said) => JSON.parse(said.text) as { data: Record<string, unknown>[] & Record<string, unknown> };
const titleIn = (list: unknown) =>
  (list as { slug: string; title: string }[]).find(({ slug }) => slug === 'watched')?.title ?? 'nothing';
const daysIn = (list: unknown) => String((list as { days: number }[])[0]?.days);

const questions: readonly (readonly [string, Reads])[] = [
  [
    '/api/speeches?sort=slug:desc',
    (said) =>
      said.status === 403
        ? [[right, 'taken']]
        : [
            [right, 'granted'],
            [title, titleIn(inJson(said).data)],
          ],
  ],
  ['/api/timeline?limit=5', (said) => [[title, titleIn(inJson(said).data)]]],
  [
    '/api/front-page',
    (said) => [
      [title, titleIn(inJson(said).data['latest'])],
      [days, daysIn(inJson(said).data['counters'])],
    ],
  ],
  ['/api/counters', (said) => [[days, daysIn(inJson(said).data)]]],
  [
    '/en/speeches/watched',
    (said) => [[title, said.status === 200 ? (/State \d+/.exec(said.text)?.[0] ?? 'no title') : 'nothing']],
  ],
];

const counts = { asked: 0, hits: 0, known: 0, unanswered: 0, acts: 0 };
const faults: string[] = [];
/** What an answer of this tag said. */
const byTag = new Map<string, Said>();

async function read(): Promise<void> {
  const instance = chance.pick(instances);
  const [path, reads] = chance.pick(questions);
  const isOwn = chance.onceIn(12);
  const last = [...byTag.keys()].at(-1 - chance.below(5));
  const headers = {
    Connection: 'keep-alive',
    ...(chance.onceIn(2) ? { 'Accept-Encoding': chance.pick(['br', 'gzip']) } : {}),
    ...(chance.onceIn(3) ? { Origin: chance.pick(['https://one.example', 'https://two.example']) } : {}),
    ...(last !== undefined && chance.onceIn(3) ? { 'If-None-Match': last.split(' ')[1] ?? '' } : {}),
    ...(isOwn ? { Authorization: token } : {}),
  };
  const askedMs = performance.now();
  const said = await ask(instance, isOwn && path.includes('speeches?') ? `${path}&status=draft` : path, headers).catch(
    () => null,
  );
  if (said === null) return void (counts.unanswered += 1);
  counts.asked += 1;
  if (String(said.headers['cache-status']).includes('hit')) counts.hits += 1;
  if (isOwn) judgeOwn(path, said);
  else judge(path, said, reads, askedMs);
}

function judgeOwn(path: string, said: Said): void {
  const isPublic = /public/.test(String(said.headers['cache-control'])) || said.headers['cache-status'] !== undefined;
  if (isPublic) faults.push(`${path} for whoever has a token is ${String(said.headers['cache-control'])}`);
}

function judge(path: string, said: Said, reads: Reads, askedMs: number): void {
  const answeredMs = performance.now();
  if (said.text.includes(hidden)) faults.push(`${path} says what is not public`);
  const allowed = said.headers['access-control-allow-origin'];
  if (allowed !== undefined && allowed !== '*') faults.push(`${path} is for ${allowed}`);
  if (said.status >= 500) return void faults.push(`${path} is a ${said.status}`);
  const tag = `${path} ${said.headers.etag ?? ''}`;
  const whole = said.status === 304 ? byTag.get(tag) : said;
  if (said.status === 304) counts.known += 1;
  if (whole === undefined) return;
  if (said.status === 200) byTag.set(tag, said);
  if (byTag.size > 500) byTag.delete([...byTag.keys()][0] ?? '');
  for (const [told, value] of reads(whole)) {
    if (told.mayBe(value, askedMs, answeredMs)) continue;
    faults.push(
      `${path} of ${Math.round(askedMs)} said ${value}, it is ${told.value} (${String(said.headers['cache-status'])})`,
    );
  }
}

let number = 0;

/** By somebody's hand at one of the instances. */
async function write(method: 'put' | 'post' | 'delete', path: string, data?: object): Promise<void> {
  const request = chance.pick(instances).anyone[method](path).set('Authorization', token);
  const { status, body } = await (data === undefined ? request : request.send({ data }));
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
  documentId = body?.data?.documentId ?? documentId;
}

const words = () => ({ title: `State ${++number}`, slug: 'watched' });
const uid = 'plugin::users-permissions.permission';

const acts: readonly (() => Promise<void>)[] = [
  async () => {
    const data = words();
    if (title.value === 'nothing') {
      const text = speech(data.title, { slug: 'watched', date: '2026-01-02' });
      await title.become(data.title, () => write('post', '/api/speeches?status=published', text));
    } else await title.become(data.title, () => write('put', `/api/speeches/${documentId}?status=published`, data));
  },
  async () => {
    if (title.value !== 'nothing') await title.become('nothing', () => write('delete', `/api/speeches/${documentId}`));
  },
  async () => {
    const { action, role } = permission;
    const instance = chance.pick(instances);
    if (right.value === 'granted')
      await right.become('taken', () => instance.write(uid, 'deleteMany', { where: { action, role } }));
    else await right.become('granted', () => instance.write(uid, 'create', { data: { action, role } }));
  },
  async () => {
    nowMs += chance.pick([30, 60, 90, 300]) * 60_000;
    const all = () => Promise.all(instances.map((instance) => instance.setClock(clock())));
    await days.become(daysAt(nowMs), all);
  },
  // Killed without a word, and another one started.
  async () => {
    if (!chance.onceIn(6)) return;
    const at = chance.below(instances.length);
    const [killed] = instances.splice(at, 1);
    await killed?.kill();
    instances.push(await start());
  },
  silence,
];

/** On PostgreSQL each instance hears by a connection of its own; it ends, and nobody is told. */
async function silence(): Promise<void> {
  const url = database.env['DATABASE_URL'];
  if (url === undefined) return;
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'chancery changes'`,
  );
  await client.end();
}

test('nobody is told what is not so', async () => {
  process.stdout.write(`SEED=${seed}\n`);
  let isOver = false;
  const readers = Array.from({ length: 12 }, async () => {
    while (!isOver) await read();
  });
  while (counts.asked < wanted && faults.length === 0) {
    await chance.pick(acts)();
    counts.acts += 1;
    await pause(chance.below(400));
  }
  isOver = true;
  await Promise.all(readers);
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  expect(faults.slice(0, 10)).toEqual([]);
  expect(Math.min(counts.hits / counts.asked, counts.known / 100)).toBeGreaterThan(0.1);
}, 7_200_000);
