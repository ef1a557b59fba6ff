/** The commands themselves, as somebody would type them, in a folder that holds nothing but the scripts. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chancery-'));
  cpSync(__dirname, path.join(folder, 'scripts'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const secretNames = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/** Without what the machine that runs the tests may have set. */
function cleanEnv(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(HOST|PORT|DEMO_.*|NODE_.*)$/.test(name));
  return { ...Object.fromEntries(kept.filter(([name]) => !secretNames.includes(name))), ...extra };
}

function command(args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
    cwd: folder,
    env: cleanEnv(env),
    encoding: 'utf8',
  });
}

/** Runs a line that imports one of the scripts' modules. */
function script(code: string, env: NodeJS.ProcessEnv = {}) {
  const args = ['--input-type=module', '--eval', code];
  return spawnSync(process.execPath, args, { cwd: folder, env: cleanEnv(env), encoding: 'utf8' });
}

describe('a command', () => {
  it('that does not exist is refused with the list of those that do', () => {
    const { status, stderr } = command(['demonstrate']);
    expect(status).toBe(1);
    expect(stderr).toBe(
      '"demonstrate" is no command here; expected one of demo, import, test, check, bench, attack, build, develop, screenshots, zones, mutate.\n',
    );
  });

  it.each([
    ['18.20.4', 'This is Node 18.20.4; Chancery needs Node 20.19 or newer.'],
    ['20.18.3', 'This is Node 20.18.3; Chancery needs Node 20.19 or newer.'],
    ['20.19.0', 'accepted'],
    ['24.0.0', 'accepted'],
  ])('on Node %s says: %s', (version, sentence) => {
    const code = `import { refuseOldNode } from './scripts/run/node-version.mjs';
      try { refuseOldNode('${version}'); console.log('accepted'); } catch (error) { console.log(error.message); }`;
    expect(script(code).stdout.trim()).toBe(sentence);
  });
});

describe('the demo', () => {
  it.each(['http', '-1', '65536', '80.5'])('refuses PORT=%s with a sentence', (port) => {
    const { status, stderr } = command(['demo'], { PORT: port });
    expect(status).toBe(1);
    expect(stderr).toBe(`PORT is "${port}"; expected a whole number from 0 to 65535.\n`);
  });

  it('refuses a port that is taken, with a sentence and before it installs anything', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { status, stderr } = command(['demo'], { PORT: String(port) });
    server.close();
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Cannot listen on 127.0.0.1:${port}: something else is listening there. Choose another port: PORT=${port + 1} npm run demo\n`,
    );
    expect(existsSync(path.join(folder, 'node_modules'))).toBe(false);
  });
});

describe('the secrets', () => {
  const write = (env?: NodeJS.ProcessEnv) =>
    script(`import { writeMissingSecrets } from './scripts/run/secrets.mjs'; writeMissingSecrets();`, env);
  const envFile = () => path.join(folder, '.env');
  const read = () => parseEnv(readFileSync(envFile(), 'utf8'));

  it('are written where there are none, random, for their owner only', () => {
    write();
    const values = secretNames.map((name) => read()[name] ?? '');
    expect(values.every((value) => value.length >= 32)).toBe(true);
    expect(new Set(values).size).toBe(secretNames.length);
    expect(read().APP_KEYS?.split(',')).toHaveLength(4);
    expect(statSync(envFile()).mode & 0o777).toBe(0o600);
  });

  it('that are there stay as they are, with the comments around them; empty ones are filled in', () => {
    writeFileSync(envFile(), '# ours\nJWT_SECRET=kept\nAPP_KEYS=\nPORT=1400');
    write();
    expect(read()).toMatchObject({ JWT_SECRET: 'kept', PORT: '1400' });
    expect(read().APP_KEYS).toMatch(/^\S{100,}$/);
    expect(readFileSync(envFile(), 'utf8')).toMatch(/^# ours\nJWT_SECRET=kept\nPORT=1400\n/);
  });

  it('are not changed by a second run', () => {
    write();
    const first = readFileSync(envFile(), 'utf8');
    expect(write().stdout).toBe('');
    expect(readFileSync(envFile(), 'utf8')).toBe(first);
  });

  it('that the environment gives are not written', () => {
    write(Object.fromEntries(secretNames.map((name) => [name, 'given'])));
    expect(existsSync(envFile())).toBe(false);
  });
});

describe('the lock', () => {
  const hold = `import { withLock } from './scripts/run/lock.mjs'; import { setTimeout as sleep } from 'node:timers/promises';
    await withLock('.tmp/a.lock', () => console.log('waiting'), async () => {
      console.log('in'); await sleep(400); console.log('out');
    });`;
  const lockFile = () => path.join(folder, '.tmp', 'a.lock');

  it('lets one run in after the other and is gone afterwards', async () => {
    const lines: string[] = [];
    const runs = [1, 2, 3].map(() => {
      const run = spawn(process.execPath, ['--input-type=module', '--eval', hold], { cwd: folder });
      run.stdout.on('data', (chunk) => lines.push(...String(chunk).trim().split('\n')));
      return once(run, 'close');
    });
    await Promise.all(runs);
    expect(lines.filter((line) => line !== 'waiting')).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
    expect(existsSync(lockFile())).toBe(false);
  });

  it('of a process that is no more counts as free', () => {
    mkdirSync(path.join(folder, '.tmp'));
    const gone = spawnSync(process.execPath, ['--version']);
    writeFileSync(lockFile(), String(gone.pid));
    expect(script(hold).stdout).toBe('in\nout\n');
  });
});

describe('the fingerprint', () => {
  const fingerprint = () =>
    script(
      `import { fingerprint } from './scripts/run/fingerprint.mjs'; console.log(fingerprint('.', ['src', 'none']));`,
    ).stdout;
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, 'src', name)), { recursive: true });
    writeFileSync(path.join(folder, 'src', name), text);
  };

  it('changes with contents and names, not with times, tests or built files', () => {
    write('a.ts', 'one');
    const first = fingerprint();
    write('a.ts', 'one');
    write('a.test.ts', 'tests');
    write('dist/a.js', 'built');
    expect(fingerprint()).toBe(first);
    write('a.ts', 'two');
    const second = fingerprint();
    write('b.ts', '');
    expect(new Set([first, second, fingerprint()]).size).toBe(3);
  });
});

describe('a build', () => {
  /** Compilers that write one file, or fail, where the source says so; the site around them. */
  const compiler = (proof: string, folder: string) => `
    const fs = require('node:fs'), path = require('node:path');
    const at = process.argv.indexOf('--outDir');
    const dist = at < 0 ? ${JSON.stringify(folder)} : process.argv[at + 1];
    const source = fs.readFileSync('src/index.ts', 'utf8');
    for (const file of ${JSON.stringify(proof.split(' '))}) {
      fs.mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
      fs.writeFileSync(path.join(dist, file), source);
    }
    if (source === 'wrong') { console.log('wrong it is'); process.exit(2); }
  `;

  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };

  const install = (name: string, command: string, text: string) => {
    put(`node_modules/${name}/package.json`, JSON.stringify({ bin: { [command]: 'run.js' } }));
    put(`node_modules/${name}/run.js`, text);
  };

  const build = () => script(`import { buildStale } from './scripts/run/artefacts.mjs'; await buildStale();`);
  const built = (file: string) => readFileSync(path.join(folder, 'dist', file), 'utf8');

  beforeEach(() => {
    install('typescript', 'tsc', compiler('src/index.js tsconfig.tsbuildinfo', 'dist'));
    install('@strapi/strapi', 'strapi', compiler('src/index.js src/gone.js build/index.html', 'dist'));
    mkdirSync(path.join(folder, 'src', 'plugins'), { recursive: true });
    put('src/index.ts', 'first');
    put('src/admin/app.ts', 'panel');
    expect(build().status).toBe(0);
  });

  it.each([
    ['of the server', () => undefined],
    ['of everything', () => put('src/admin/app.ts', 'another panel')],
  ])('%s that fails says so and leaves what was built before, until one succeeds', (_which, change) => {
    change();
    put('src/index.ts', 'wrong');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const { status, stderr } = build();
      expect(status).not.toBe(0);
      expect(stderr).toContain('wrong it is');
      expect([built('src/index.js'), built('build/index.html')]).toEqual(['first', 'first']);
    }
    put('src/index.ts', 'third');
    expect(build().status).toBe(0);
    expect(built('src/index.js')).toBe('third');
    expect(build().stdout).toBe('');
  });

  it('of the server alone keeps the panel, and nothing of what has no source any more', () => {
    put('src/index.ts', 'second');
    expect(build().stdout).toMatch(/^Building the server …/);
    expect([built('src/index.js'), built('build/index.html')]).toEqual(['second', 'first']);
    for (const gone of ['src/gone.js', 'tsconfig.tsbuildinfo'])
      expect(existsSync(path.join(folder, 'dist', gone))).toBe(false);
  });

  it('that somebody ended in its midst is begun anew, from what stood there before', () => {
    put('src/admin/app.ts', 'another panel');
    install('@strapi/strapi', 'strapi', `process.kill(process.ppid, 'SIGKILL');`);
    expect(build().signal).toBe('SIGKILL');
    put('src/index.ts', 'wrong');
    install('@strapi/strapi', 'strapi', compiler('src/index.js build/index.html', 'dist'));
    expect(build().status).not.toBe(0);
    expect(built('src/index.js')).toBe('first');
  });
});

describe('the closing line', () => {
  it('adds up the results of all runs; a suite that could not start has failed', () => {
    mkdirSync(path.join(folder, 'results'));
    const write = (name: string, result: object) =>
      writeFileSync(path.join(folder, 'results', name), JSON.stringify(result));
    write('sqlite.json', { numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 });
    write('postgres.json', { numPassedTests: 2, numFailedTests: 0, numRuntimeErrorTestSuites: 1 });
    const { stdout } = spawnSync(process.execPath, ['scripts/closing-line.mjs', 'results'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('42 passed, 2 failed, 2 skipped\n');
  });
});
