/** What npm would publish of the plugin: its files, what tools make of its entries, and how heavy they are. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import budgets from '../../src/plugins/dateline/budgets.json';
import { unpackPlugin } from './lay-out-plain-app';
import { runTool } from './run-tool';

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'plugin-package-'));
const home = unpackPlugin(folder);
const tarball = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(path.join(home, file), 'utf8');
const manifest = JSON.parse(read('package.json'));

afterAll(() => rmSync(folder, { recursive: true }));

test('tells who made it, where it is, and what it is found by', () => {
  expect(manifest.repository.directory).toBe('src/plugins/dateline');
  expect([manifest.homepage, manifest.bugs.url, manifest.author.name].filter(Boolean)).toHaveLength(3);
  expect(manifest.keywords).toEqual(expect.arrayContaining(['strapi', 'strapi-plugin']));
});

test('has its changes and the notices of what is built in', () => {
  expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md']));
  const notices = read('THIRD-PARTY-NOTICES.md');
  expect(notices).toContain(readFileSync(path.join(root, 'node_modules/cldr-dates-full/LICENSE'), 'utf8').trim());
  expect(notices).toContain(readFileSync(path.join(root, 'node_modules/moment-timezone/LICENSE'), 'utf8').trim());
});

test('has no stamp of a build, no source and no test', () => {
  const strays = files.filter((file) => /(^|\/)\.|\.test\.|\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
  expect(strays).toEqual([]);
  expect(files.filter((file) => file.endsWith('.test.d.ts'))).toEqual([]);
});

test('names in its README only pictures that are there', () => {
  const pictures = [...read('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, picture = '']) => picture);
  expect(pictures.length).toBeGreaterThan(1);
  expect(pictures.filter((picture) => !existsSync(path.join(root, 'src/plugins/dateline', picture)))).toEqual([]);
});

test('is what publint takes for a sound package', () => {
  expect(runTool('publint', 'publint', 'run', tarball, '--strict')).toEqual({ status: 0, output: '' });
});

test('has types that TypeScript finds, however it looks for them', () => {
  // Strapi's own builder wants one file of types for each entry, and first: so ESM and CommonJS share it.
  const rules = ['--ignore-rules', 'false-cjs'];
  expect(runTool('@arethetypeswrong/cli', 'attw', tarball, ...rules)).toEqual({ status: 0, output: '' });
});

describe('is no heavier than its budget allows', () => {
  const weighed = (file: string) => gzipSync(read(file), { level: 9 }).length;
  const chunks = files.filter((file) => /^dist\/admin\/[^/]+\.mjs$/.test(file));
  const weights: Readonly<Record<keyof typeof budgets, () => number>> = {
    embed: () => weighed('dist/embed/index.mjs'),
    core: () => weighed('dist/core/index.mjs'),
    sentences: () => weighed('dist/sentences/index.mjs'),
    server: () => weighed('dist/server/index.mjs'),
    admin: () => chunks.map(weighed).reduce((sum, bytes) => sum + bytes, 0),
    adminAtStart: () => [...atStart('dist/admin/index.mjs')].map(weighed).reduce((sum, bytes) => sum + bytes, 0),
  };

  test.each(Object.entries(budgets))('%s: %i bytes, compressed', (name, bytes) => {
    const weight = weights[name as keyof typeof budgets]();
    expect(weight).toBeGreaterThan(bytes / 2);
    expect(weight).toBeLessThanOrEqual(bytes);
  });

  /** A chunk and what it imports before it runs; what is imported when a screen is opened is not among it. */
  function atStart(file: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, name = ''] of read(file).matchAll(/^(?:import|export)[^;]*?"(\.\/[^"]+)"/gm))
      atStart(path.posix.join('dist/admin', name), seen);
    return seen;
  }
});
