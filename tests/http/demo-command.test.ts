/**
 * `npm run demo` as somebody types it, in a copy of the site with a database and a port of its own: it builds what is
 * stale, and other suites run on what is built here.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../helpers/chancery';

let site: string;

beforeAll(() => {
  mkdirSync(path.join(root, '.tmp', 'tests'), { recursive: true });
  site = mkdtempSync(path.join(root, '.tmp', 'tests', 'demo_'));
  for (const name of copied.filter((each) => existsSync(path.join(root, each))))
    cpSync(path.join(root, name), path.join(site, name), { recursive: true, preserveTimestamps: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(site, 'node_modules'));
});

/** All that the command reads and writes; what is installed it finds whole, and leaves alone. */
const copied = [
  ...['config', 'database', 'demo', 'dist', 'public', 'scripts', 'src', 'types'],
  ...['.env', '.npmrc', 'favicon.png', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

const env = {
  ...process.env,
  NODE_ENV: 'production',
  PORT: '0',
  HOST: '127.0.0.1',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join('.tmp', 'demo.db'),
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
  rmSync(site, { recursive: true, force: true });
});

/** Resolves to what it printed, once it says that it can be stopped, or has ended. */
async function startDemo() {
  const demo = spawn(process.execPath, ['scripts/run.mjs', 'demo'], { cwd: site, env });
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
  it('builds, seeds, prints addresses that answer and a login that works, and stops in peace when it is told to', async () => {
    // As after a change in a source; what is built here belongs to the suites that run beside this one.
    rmSync(path.join(site, 'dist', '.fingerprints', 'server'), { force: true });
    const builtHere = () => statSync(path.join(root, 'dist', 'src', 'index.js')).ino;
    const before = builtHere();
    const { demo, printed, address } = await startDemo();
    expect([printed.includes('Building the server'), builtHere()]).toEqual([true, before]);
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
