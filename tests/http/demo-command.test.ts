/** `npm run demo` as somebody types it, on a database and a port of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../helpers/chancery';

const filename = path.join('.tmp', 'tests', `demo_${process.pid}_${randomBytes(4).toString('hex')}.db`);

const env = {
  ...process.env,
  NODE_ENV: 'production',
  PORT: '0',
  HOST: '127.0.0.1',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: filename,
  APP_KEYS: 'one,two',
  API_TOKEN_SALT: 'salt',
  ADMIN_JWT_SECRET: 'admin',
  JWT_SECRET: 'jwt',
  TRANSFER_TOKEN_SALT: 'transfer',
  ENCRYPTION_KEY: 'a'.repeat(32),
  DEMO_ADMIN_PASSWORD: 'Only-4-tests',
};

const demos: ChildProcess[] = [];

afterEach(async () => {
  await Promise.all(demos.splice(0).map(stop));
});

afterAll(() => {
  for (const ending of ['', '-wal', '-shm']) rmSync(path.join(root, filename + ending), { force: true });
});

/** Resolves to what it printed, once it says that it can be stopped, or has ended. */
async function startDemo() {
  mkdirSync(path.join(root, '.tmp', 'tests'), { recursive: true });
  const demo = spawn(process.execPath, ['scripts/run.mjs', 'demo'], { cwd: root, env });
  demos.push(demo);
  let printed = '';
  const ready = new Promise<void>((resolve) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('Ctrl+C')) resolve();
    };
    demo.stdout.on('data', read);
    demo.stderr.on('data', read);
    demo.on('close', () => resolve());
  });
  await ready;
  const address = /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? '';
  return { demo, printed, address };
}

async function stop(demo: ChildProcess): Promise<number | null> {
  if (demo.exitCode !== null) return demo.exitCode;
  demo.kill('SIGTERM');
  await once(demo, 'close');
  return demo.exitCode;
}

// The database plays no part in what the command does.
const suite = process.env['TEST_DATABASE_URL'] ? describe.skip : describe;

suite('npm run demo', () => {
  it('seeds, prints addresses that answer and a login that works, and stops in peace when it is told to', async () => {
    const { demo, printed, address } = await startDemo();
    expect(printed).toContain('Seeded ');
    const addresses = [...new Set(printed.match(/http:\/\/localhost:\d+\S*/g) ?? [])];
    expect(addresses.length).toBeGreaterThanOrEqual(8);
    for (const each of addresses.filter((url) => !url.endsWith('/graphql'))) {
      expect([each, (await fetch(each)).status]).toEqual([each, 200]);
    }
    const query = JSON.stringify({ query: '{ counters(locale: "fr") { text } }' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: query });
    expect(await answer.text()).toContain('jours depuis');
    const [, email, password] = /e-mail (\S+), password (\S+)/.exec(printed) ?? [];
    const login = { method: 'POST', headers, body: JSON.stringify({ email, password }) };
    expect((await fetch(`${address}/admin/login`, login)).status).toBe(200);
    expect(await stop(demo)).toBe(0);
  });

  it('keeps everything for the second start, which has nothing to install or to build', async () => {
    const { printed, address } = await startDemo();
    expect(printed).not.toMatch(/Installing|Building/);
    expect(printed).toContain('nothing was seeded');
    expect((await fetch(`${address}/api/front-page?locale=ar`)).status).toBe(200);
  });

  it('refuses to serve one database twice', async () => {
    const first = await startDemo();
    const second = await startDemo();
    expect(second.printed).toMatch(/^A demo with this database is already running here, as process \d+\.$/m);
    expect([second.demo.exitCode, first.demo.exitCode]).toEqual([1, null]);
  });
});
