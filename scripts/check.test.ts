/** `npm run check` itself, in a folder that holds the scripts and tools that say that they were there. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const tools = { typescript: 'tsc', eslint: 'eslint', prettier: 'prettier', knip: 'knip' };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chancery-check-'));
  cpSync(__dirname, path.join(folder, 'scripts'), { recursive: true });
  put('scripts/run/prepare.mjs', 'export const prepareToTest = async () => undefined;');
  put('scripts/run/test.mjs', `export const run = async () => { console.log('the tests ran'); return 0; };`);
  put('tsconfig.json', '{}');
  mkdirSync(path.join(folder, 'src', 'plugins'), { recursive: true });
  for (const [name, command] of Object.entries(tools)) install(name, `console.log('${command} looked')`);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

function install(name: string, text: string): void {
  const command = tools[name as keyof typeof tools];
  put(`node_modules/${name}/package.json`, JSON.stringify({ bin: { [command]: 'run.js' } }));
  put(`node_modules/${name}/run.js`, text);
}

function check() {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'check'], { cwd: folder, encoding: 'utf8' });
}

test('a check names what it does, and tests when all of it has passed', () => {
  const { status, stdout } = check();
  expect(status).toBe(0);
  const said = Object.values(tools).map((command) => stdout.indexOf(`${command} looked`));
  expect(Math.min(...said)).toBeGreaterThan(0);
  expect(Math.max(...said)).toBeLessThan(stdout.indexOf('the tests ran'));
  expect(stdout.match(/^== .*: passed after \d+\.\d s$/gm)).toHaveLength(5);
});

test('a check stops at the first that fails, names it and shows what it printed', () => {
  install('prettier', `console.error('a comma is missing'); process.exit(3);`);
  const { status, stdout } = check();
  expect(status).toBe(3);
  expect(stdout).toMatch(/a comma is missing\n== format: failed with exit code 3 after/);
  expect(stdout).not.toContain('the tests ran');
});
