/** `GET /api/changes` as its readers know it: pages of rows, and the same as events. What a row says of each act: `changes-roads`. */
import { fork } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import type { Core } from '@strapi/strapi';
import { bootChancery, freshDatabase, type Chancery, type FreshDatabase } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { EventReader } from '../helpers/event-reader';
import { listen } from '../helpers/raw-request';

const speechUid = 'api::speech.speech';
const MOST = 5;

let chancery: Chancery;
let strapi: Core.Strapi;
let database: FreshDatabase;
let isStopped = false;
const readers: EventReader[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  Object.assign(process.env, { CHANGES_MOST_LISTENERS: String(MOST), CHANGES_KEEP_ALIVE_MS: '500' });
  // With its heartbeat: some rows are written here as another process would, without a word to this one.
  chancery = await bootChancery({ ...database, env: { ...database.env, CHANGES_BEAT_MS: '1000' } });
  ({ strapi } = chancery);
  await listen(strapi);
  for (const title of ['One', 'Two', 'Three']) await publish(strapi, speechUid, speech(title));
});

afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await pause(50);
});

afterAll(async () => {
  delete process.env['CHANGES_MOST_LISTENERS'];
  delete process.env['CHANGES_KEEP_ALIVE_MS'];
  if (!isStopped) await chancery.leave();
  await database.remove();
});

async function get(query = '', headers: Record<string, string> = {}) {
  return chancery.anyone.get(`/api/changes${query}`).set(headers);
}

async function open(query = '', headers: Record<string, string> = {}): Promise<EventReader> {
  const reader = await EventReader.open(strapi, `/api/changes${query}`, headers);
  readers.push(reader);
  return reader;
}

/** The cursor behind everything. */
async function end(): Promise<string> {
  const { body } = await get('?limit=1000');
  return body.meta.cursor;
}

describe('a page', () => {
  it('is followed by the next one from its cursor, until there is nothing more', async () => {
    const whole = (await get()).body;
    const seen: number[] = [];
    let since = '';
    for (let hasMore = true; hasMore;) {
      const { body, status } = await get(`?limit=2${since && `&since=${since}`}`);
      expect(status).toBe(200);
      expect(body.data.length).toBeLessThanOrEqual(2);
      seen.push(...body.data.map(({ position }: { position: number }) => position));
      ({ hasMore, cursor: since } = body.meta);
    }
    expect(seen).toEqual(whole.data.map(({ position }: { position: number }) => position));
    expect(seen).toEqual(seen.map((_position, index) => index + 1));
    expect(whole.meta).toEqual({ cursor: since, hasMore: false });
    expect((await get(`?since=${since}`)).body).toEqual({ data: [], meta: { cursor: since, hasMore: false } });
  });

  it('has rows of these parts and no others, and is kept by nobody on the way', async () => {
    const { body, headers } = await get('?limit=1000');
    const { documentId } = body.data.at(-1);
    expect(body.data.at(-1)).toEqual({
      ...{ position: expect.any(Number), at: expect.stringMatching(/^20.*\.\d{3}Z$/), what: 'published' },
      ...{ type: 'speech', documentId, locale: 'en', addressBefore: null, addressAfter: '/en/speeches/three' },
    });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['vary']).toMatch(/Accept\b(?!-)/);
  });

  it.each([
    ['an unknown parameter', '?after=1', '"after"'],
    ['a limit of 0', '?limit=0', '"limit"'],
    ['a limit of 1001', '?limit=1001', '"limit"'],
    ['a limit that is no number', '?limit=ten', '"limit"'],
    ['no cursor at all', '?since=1', '"since"'],
    ['an empty cursor', '?since=', '"since"'],
    ['two cursors', '?since=abcdefghijklmn121&since=abcdefghijklmn122', '"since"'],
  ])('is refused to whoever asks with %s', async (_what, query, named) => {
    const { body, status } = await get(query);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining(named)]);
  });

  it.each([
    ['of another stream', async () => `${'0'.repeat(16)}1`],
    ['from beyond the end', async () => `${(await end()).slice(0, 16)}zzz`],
  ])('is no more for a cursor %s', async (_what, cursorOf) => {
    const since = await cursorOf();
    const { body, status } = await get(`?since=${since}`);
    expect([status, body.error.details.code]).toEqual([410, 'changes.begun-anew']);
    expect((await open('', { 'Last-Event-ID': since })).answer.statusCode).toBe(410);
  });

  it('is for whoever has the right, and nobody else', async () => {
    const token: { accessKey: string } = await strapi
      .service('admin::api-token')
      .create({ name: 'reader', type: 'read-only', description: '', lifespan: null });
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    const action = 'api::change.change.find';
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
    await permissions.deleteMany({ where: { action, role: role.id } });
    expect((await get()).status).toBe(403);
    expect((await open()).answer.statusCode).toBe(403);
    expect((await get('', { Authorization: `Bearer ${token.accessKey}` })).status).toBe(200);
    await permissions.create({ data: { action, role: role.id } });
    expect((await get()).status).toBe(200);
  });

  it('says nothing of drafts', async () => {
    const since = await end();
    const { documentId } = await draft(strapi, speechUid, speech('Secret'));
    await strapi.documents(speechUid).update({ documentId, locale: 'en', data: { title: 'Secret still' } as never });
    await strapi.documents(speechUid).delete({ documentId, locale: 'en' });
    expect((await get(`?since=${since}`)).body.data).toEqual([]);
  });
});

describe('events', () => {
  it('are the rows, whose ids are cursors', async () => {
    const { data, meta } = (await get('?limit=1000')).body;
    const reader = await open();
    await reader.until(({ events }) => events.length >= data.length);
    expect(reader.events.map(({ row }) => row)).toEqual(data);
    expect(reader.lastId).toBe(meta.cursor);
    expect(reader.answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
  });

  it('go on behind Last-Event-ID, whatever the address says', async () => {
    const all = await open();
    await all.until(({ events }) => events.length >= 3);
    const reader = await open(`?since=${all.events[0]?.id}`, { 'Last-Event-ID': all.events[1]?.id ?? '' });
    await reader.until(({ events }) => events.length >= all.events.length - 2);
    expect(reader.positions).toEqual(all.positions.slice(2));
  });

  it('come once an act is committed, and of one that is rolled back there is none', async () => {
    const reader = await open(`?since=${await end()}`);
    const failing = strapi.db.transaction(async () => {
      await publish(strapi, speechUid, speech('Not after all'));
      throw new Error('Not after all.');
    });
    await expect(failing).rejects.toThrow('Not after all.');
    let committed: Promise<unknown> = Promise.resolve();
    await strapi.db.transaction(async () => {
      committed = publish(strapi, speechUid, speech('Lights'));
      await committed;
      await pause(300);
      expect(reader.events).toEqual([]);
    });
    const committedMs = performance.now();
    await reader.until(({ events }) => events.length > 0);
    process.stdout.write(`An event came ${Math.round(performance.now() - committedMs)} ms after its commit.\n`);
    expect(reader.events.map(({ row }) => row.addressAfter)).toEqual(['/en/speeches/lights']);
  });

  it('are interrupted by a line that says nothing, so that nobody takes the connection for dead', async () => {
    const reader = await open(`?since=${await end()}`);
    await reader.until(({ quiet }) => quiet >= 3);
    expect(reader.events).toEqual([]);
  });

  it('are for as many as the site bears; the next one is asked to come back, and may once another has left', async () => {
    const held = await Promise.all(Array.from({ length: MOST }, () => open()));
    expect(held.map(({ answer }) => answer.statusCode)).toEqual(held.map(() => 200));
    const { status, headers, body } = await get('', { Accept: 'text/event-stream' });
    expect([status, headers['retry-after'], body.error.details.code]).toEqual([
      503,
      '60',
      'changes.too-many-listeners',
    ]);
    expect(body.error.message).toMatch(/^As many listen .*\.$/);
    expect((await get()).status).toBe(200);
    held[0]?.close();
    await pause(200);
    expect((await open()).answer.statusCode).toBe(200);
  });

  it('leave nothing behind of a reader who has left', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    await pause(300);
    const before = timers();
    for (let round = 0; round < 30; round += 1) {
      const reader = await open();
      await reader.until(({ events }) => events.length > 0);
      reader.close();
      await pause(20);
    }
    await pause(300);
    expect(timers()).toBeLessThan(before + 10);
  });
});

/** What is kept when all that is not needed has been let go of: when a heap grows and shrinks by itself says nothing. */
function keptBytes(): number {
  v8.setFlagsFromString('--expose-gc');
  (vm.runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test('a crowd: as many as the site bears listen, all others are sent away politely, and everybody else is served', async () => {
  const wanted = Number(process.env['CONNECTIONS'] ?? 10_000);
  const withinMs = process.env['CONNECTIONS'] === undefined ? 40_000 : 400_000;
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const before = keptBytes();
  const crowd = fork(path.join(__dirname, '../helpers/crowd.cjs'), [port, wanted, withinMs].map(String));
  try {
    const asked: number[] = [];
    let report: Report | undefined;
    crowd.on('message', (said: Report) => void (report = said));
    while (report?.isAll !== true) {
      const startMs = performance.now();
      const answers = await Promise.all([get('?limit=1'), chancery.anyone.get('/_health')]);
      expect(answers.map(({ status }) => status)).toEqual([200, 204]);
      asked.push(performance.now() - startMs);
      await pause(200);
    }
    const grownMb = Math.round((keptBytes() - before) / 1e6);
    const slowestMs = Math.round(Math.max(...asked));
    process.stdout.write(
      `${report.opened} connections: ${JSON.stringify(report.heads)}; others waited ${slowestMs} ms at most; ${grownMb} MB more.\n`,
    );
    expect(report.heads).toEqual({ 200: MOST, 503: report.opened - MOST, other: 0 });
    expect(report.polite).toBe(report.opened - MOST);
    // 20 kB for each connection, on top of what other requests have left.
    expect(grownMb).toBeLessThan(50 + report.opened / 50);
  } finally {
    crowd.kill();
  }
  await pause(500);
  expect((await open()).answer.statusCode).toBe(200);
});

interface Report {
  readonly opened: number;
  readonly heads: Readonly<Record<string, number>>;
  readonly polite: number;
  readonly isAll?: boolean;
}

test('who takes nothing for too long is let go, holds up nobody, and misses nothing on coming back', async () => {
  const since = await end();
  const [slow, quick] = [await open(`?since=${since}`), await open(`?since=${since}`)];
  await Promise.all([slow, quick].map((reader) => reader.until(({ quiet }) => quiet > 0)));
  slow.pause();
  const last = (await get('?limit=1000')).body.data.at(-1).position;
  const many = 6000;
  await tellMany(last + 1, many);
  await quick.until(({ events }) => events.length >= many);
  // Four keep-alives long it may be slow.
  await pause(3500);
  slow.resume();
  await slow.until(({ isOver }) => isOver);
  expect(slow.events.length).toBeLessThan(many);
  const again = await open(`?since=${since}`, slow.lastId === '' ? {} : { 'Last-Event-ID': slow.lastId });
  await again.until(({ events }) => slow.events.length + events.length >= many);
  const expected = Array.from({ length: many }, (_each, index) => last + 1 + index);
  expect(quick.positions).toEqual(expected);
  expect([...slow.positions, ...again.positions]).toEqual(expected);
  process.stdout.write(`Let go after ${slow.events.length} of ${many} rows.\n`);
});

/** More than all buffers on the way hold. */
async function tellMany(first: number, count: number): Promise<void> {
  const address = `/en/speeches/${'a'.repeat(2000)}`;
  const rows = Array.from({ length: count }, (_each, index) => ({
    ...{ position: first + index, at: new Date(), what: 'published', type: 'speech', documentId: `many-${index}` },
    ...{ locale: 'en', addressBefore: null, addressAfter: address, version: null, digest: null },
  }));
  for (let start = 0; start < count; start += 500)
    await strapi.db.query('chancery::change').createMany({ data: rows.slice(start, start + 500) });
}

test('streams end when the stream begins anew, as after another database’s content was brought in', async () => {
  const reader = await open(`?since=${await end()}`);
  await reader.until(({ quiet }) => quiet > 0);
  await strapi.db.query('chancery::change').deleteMany({});
  await publish(strapi, speechUid, speech('Anew'));
  await reader.until(({ isOver }) => isOver);
  const anew = await open();
  await anew.until(({ events }) => events.length > 0);
  expect(anew.positions[0]).toBe(1);
});

test('streams end with the app', async () => {
  const reader = await open();
  await reader.until(({ quiet }) => quiet > 0);
  isStopped = true;
  await chancery.leave();
  await reader.until(({ isOver }) => isOver);
});
