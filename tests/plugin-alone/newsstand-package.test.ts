/** What npm would publish of the cache's plugin: its files, what tools make of its entries, and how heavy they are. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import budgets from '../../src/plugins/newsstand/budgets.json';
import { unpackPlugin } from './lay-out-plain-app';
import { runTool } from './run-tool';

const folder = mkdtempSync(path.join(tmpdir(), 'newsstand-package-'));
const home = unpackPlugin(folder, 'newsstand');
const tarball = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(path.join(home, file), 'utf8');
const manifest = JSON.parse(read('package.json'));

afterAll(() => rmSync(folder, { recursive: true }));

test('tells who made it, where it is, and what it is found by', () => {
  expect(manifest.repository.directory).toBe('src/plugins/newsstand');
  expect([manifest.homepage, manifest.bugs.url, manifest.author.name].filter(Boolean)).toHaveLength(3);
  expect(manifest.keywords).toEqual(expect.arrayContaining(['strapi', 'strapi-plugin', 'cache']));
});

test('has every file that its exports name, except the sources, and what people read', () => {
  const entries = Object.values<Record<string, string>>(manifest.exports).filter((entry) => typeof entry === 'object');
  const built = entries.flatMap(({ source: _source, ...named }) => Object.values(named));
  expect(
    [...built, 'README.md', 'LICENSE', 'CHANGELOG.md'].filter((file) => !existsSync(path.join(home, file))),
  ).toEqual([]);
});

test('has no stamp of a build, no source and no test', () => {
  const strays = files.filter((file) => /(^|\/)\.|\.test\.|\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
  expect([...strays, ...files.filter((file) => file.endsWith('.test.d.ts'))]).toEqual([]);
});

test('requires nothing that it does not declare', () => {
  const names = [...read('dist/server/index.js').matchAll(/require\("([^"]+)"\)/g)].map(([, name = '']) => name);
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
  expect(names).toContain('lru-cache');
  expect(names.filter((name) => !isBuiltin(name) && !(name in declared))).toEqual([]);
});

test('is what publint takes for a sound package', () => {
  expect(runTool('publint', 'publint', 'run', tarball, '--strict')).toEqual({ status: 0, output: '' });
});

test('has types that TypeScript finds, however it looks for them', () => {
  // Strapi's own builder wants one file of types for each entry, and first: so ESM and CommonJS share it.
  const rules = ['--ignore-rules', 'false-cjs'];
  expect(runTool('@arethetypeswrong/cli', 'attw', tarball, ...rules)).toEqual({ status: 0, output: '' });
});

test.each(Object.entries(budgets))('%s is no heavier than its budget allows: %i bytes, compressed', (name, bytes) => {
  const weight = gzipSync(read(`dist/${name}/index.mjs`), { level: 9 }).length;
  expect(weight).toBeGreaterThan(bytes / 2);
  expect(weight).toBeLessThanOrEqual(bytes);
});
