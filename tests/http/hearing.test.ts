/** Whether an instance would hear of what others tell: only then it may answer from memory. */
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type * as Hearing from '../../src/desk/wire/hearing';
import type { Change } from '../../src/press/changes/change';
import { built } from '../helpers/built';
import { bootChancery, freshDatabase, type Chancery, type FreshDatabase } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';
import { Notebook } from '../helpers/notebook';
import { listen } from '../helpers/raw-request';
import { SilentRoad } from '../helpers/silent-road';
import { until } from '../helpers/until';

let database: FreshDatabase;
let chancery: Chancery;

async function boot(...followers: readonly Notebook[]): Promise<void> {
  chancery = await bootChancery({ ...database, env: { ...database.env, CHANGES_BEAT_MS: '1000' } });
  chancery.strapi.config.set('chancery.followers', followers);
  await listen(chancery.strapi);
}

const write = (title: string) => publish(chancery.strapi, 'api::speech.speech', speech(title));

async function reached(notebook: Notebook): Promise<void> {
  const { body } = await chancery.anyone.get('/api/changes?limit=1000');
  const last = (body.data as readonly Change[]).at(-1)?.position;
  await until(`"${notebook.name}" gets row ${last}`, () => notebook.positions.at(-1) === last);
}

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(async () => {
  await chancery.leave();
  await database.remove();
});

const { isHearing } = built<typeof Hearing>('desk/wire/hearing');
const hears = () => isHearing(chancery.strapi);
const onPostgres = process.env['TEST_DATABASE_URL'] ? test : test.skip;
if (!process.env['TEST_DATABASE_URL'])
  process.stdout.write('The wire of PostgreSQL: skipped, since TEST_DATABASE_URL names none.\n');

test('goes on while nothing happens', async () => {
  await boot();
  await pause(4000);
  expect(hears()).toBe(true);
});

onPostgres('is lost with the connection that listens, and comes back by itself', async () => {
  const notebook = new Notebook('everywhere', 'everywhere');
  await boot(notebook);
  const rival = new Client({ connectionString: database.env['DATABASE_URL'] ?? '' });
  // It is still there when its database goes, where the test fails.
  rival.on('error', () => undefined);
  await rival.connect();
  const listening = async () =>
    (
      await rival.query(
        "SELECT pid FROM pg_stat_activity WHERE application_name = 'chancery changes' AND datname = current_database()",
      )
    ).rows;
  await until('somebody listens', async () => (await listening()).length === 1);
  await pause(1200);
  await rival.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'chancery changes' AND datname = current_database()",
  );
  await until('it is deaf', () => !hears(), 3200, 1);
  await until('it hears again', hears);
  expect(await listening()).toHaveLength(1);
  await write('Heard');
  await reached(notebook);
  await rival.end();
});

onPostgres(
  'is lost when the connection falls silent, which nobody is told of, and comes back on another one',
  async () => {
    const wire = await SilentRoad.open(new URL(database.env['DATABASE_URL'] ?? ''));
    const direct = database;
    database = { ...direct, env: { ...direct.env, DATABASE_URL: wire.url } };
    await boot();
    await pause(1500);
    expect(hears()).toBe(true);
    wire.silence('chancery changes');
    await until('it is deaf', () => !hears(), 3500, 1);
    await until('it hears again', hears);
    await chancery.leave();
    database = direct;
    await boot();
    await wire.close();
  },
);

const redisUrl = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';

test('goes over Redis where there is one, is lost with it, and comes back', async () => {
  if (!(await answers(redisUrl))) {
    process.stdout.write(`The wire of Redis: skipped, since nothing answers at ${redisUrl}.\n`);
    await boot();
    return;
  }
  const road = await SilentRoad.open(new URL(redisUrl));
  Object.assign(process.env, { REDIS_URL: road.url, REDIS_CHANNEL: `chancery-test-${process.pid}` });
  const notebook = new Notebook('everywhere', 'everywhere');
  try {
    await boot(notebook);
  } finally {
    delete process.env['REDIS_URL'];
    delete process.env['REDIS_CHANNEL'];
  }
  await until('connections to Redis', () => road.count >= 2);
  await pause(1500);
  await write('By Redis');
  await reached(notebook);
  expect(hears()).toBe(true);
  road.silence('');
  await until('it is deaf', () => !hears(), 3500, 1);
  // What is told meanwhile is found all the same.
  await write('Unheard');
  await reached(notebook);
  await until('it hears again', hears);
  await road.close();
  await until('it is deaf', () => !hears(), 4500, 1);
});

async function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port || 6379), hostname);
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
