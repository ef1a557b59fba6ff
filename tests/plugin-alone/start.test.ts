import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unpackPlugin } from './lay-out-plain-app';
import { bootPlainApp } from './plain-app';

describe('the packed plugin', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-plugin-'));
  const home = unpackPlugin(folder);
  const manifest = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));

  afterAll(() => rmSync(folder, { recursive: true }));

  test('has every file that its exports name, except the sources', () => {
    const entries: [string, Record<string, string>][] = Object.entries<Record<string, string>>(manifest.exports).filter(
      ([, entry]) => typeof entry === 'object',
    );
    const files = entries.flatMap(([, { source: _source, ...built }]) => Object.values(built));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(path.join(home, file)))).toEqual([]);
  });

  test('has its README and its licence, and no tests', () => {
    expect(['README.md', 'LICENSE'].filter((file) => !existsSync(path.join(home, file)))).toEqual([]);
    expect(existsSync(path.join(home, 'server'))).toBe(false);
  });

  test.each(['core', 'server'])('requires nothing in %s that it does not declare', (part) => {
    const text = readFileSync(path.join(home, 'dist', part, 'index.js'), 'utf8');
    const names = [...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name = '']) => packageOf(name));
    const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !isBuiltin(name) && !(name in declared))).toEqual([]);
  });
});

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

describe('the plain project', () => {
  test('does not start where the plugin is switched off that its types ask for, and says what can be done', async () => {
    const off = { dateline: { enabled: false }, asksForPlugin: true };
    await expect(bootPlainApp(off)).rejects.toThrow(
      /^The plugin strapi-plugin-dateline is switched off in config\/plugins .* “zone” of the content type “api::streak\.streak”.*“string” in place of plugin::dateline\.timezone/,
    );
  });

  test('does not start with a setting that is none, and says which there are', async () => {
    await expect(bootPlainApp({ dateline: { config: { widget: false } } })).rejects.toThrow(
      'Error regarding dateline config: “widget” is no setting: expected dates, widgets, now.',
    );
  });

  test('tells its panel which parts of the plugin are wanted', async () => {
    const app = await bootPlainApp({ dateline: { config: { widgets: false } }, asksForPlugin: true });
    const { body } = await app.anyone.get('/admin/project-type');
    await app.stop();
    expect(body.data.flags.dateline).toEqual({ dates: true, widgets: false });
  });

  test('does not start without the plugin that its types ask for', async () => {
    await expect(bootPlainApp({ installs: [] })).rejects.toThrow('plugin::dateline.timezone');
  });

  test('does not start with a type that opts in wrongly, and says what is wrong', async () => {
    const counter = { since: 'firstdAy', timeZone: 'zone' };
    await expect(bootPlainApp({ streakOptions: { dateline: { counter } } })).rejects.toThrow(
      'strapi-plugin-dateline: the content type “api::streak.streak” names the attribute “firstdAy” in pluginOptions.dateline.counter.since, but has no attribute of that name.',
    );
  });
});
