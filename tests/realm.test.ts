/** What the suites of a worker share, and what one of them must not leave to the next. In a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const realm = path.join(__dirname, 'realm');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chancery-realm-'));
  for (const name of ['dist', 'node_modules/@strapi/plugin', 'node_modules/other']) {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'routes.js'), source);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = `
  const policies = ['first'];
  module.exports = { routes: [{ path: '/', config: { policies } }], controller: { find: () => 'as built' }, policies };
`;

/** Everything that a site does to what a plugin gives it, and more. */
const changeAll = `
  routes.routes[0].config.policies.push('the site’s');
  routes.routes.push({ path: '/more' });
  routes.routes[0].config = {};
  routes.controller.find = () => 'wrapped';
  routes.more = true;
  delete routes.policies;
`;

const asBuilt = {
  routes: [{ path: '/', config: { policies: ['first'] } }],
  controller: 'as built',
  more: false,
  policies: ['first'],
};

const changed = { routes: [{ path: '/', config: {} }, { path: '/more' }], controller: 'wrapped', more: true };

/** What a suite prints after one that has run `first`. */
function afterSuite(first: string, print: string): unknown {
  const code = `
    const Realm = require(${JSON.stringify(path.join(realm, 'environment.cjs'))});
    const suite = () => new Realm({ projectConfig: { globals: {} } });
    (async () => {
      const one = suite();
      ${first}
      await one.teardown();
      const two = suite();
      console.log(JSON.stringify(${print}));
    })();
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--eval', code], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test.each([
  ['a package of Strapi’s', './node_modules/@strapi/plugin/routes.js', asBuilt],
  ['what is built', './dist/routes.js', asBuilt],
  ['another package, which no site changes', './node_modules/other/routes.js', changed],
])('%s is loaded once and stands there for the next suite', (_what, file, expected) => {
  const load = `const routes = require(require('node:path').resolve('${file}'));`;
  const print = `{ ...routes, controller: routes.controller.find(), more: 'more' in routes }`;
  expect(afterSuite(load + changeAll, print)).toEqual(expected);
});

test.each([
  ['a global', `globalThis.left = 1`, `globalThis.left ?? null`, null],
  ['a global that was there', `globalThis.setTimeout = 1`, `typeof globalThis.setTimeout`, 'function'],
  ['a variable', `process.env.LEFT = '1'`, `process.env.LEFT ?? null`, null],
  ['a variable that it took away', `delete process.env.PATH`, `typeof process.env.PATH`, 'string'],
  ['its own way out', `process.exit = () => 'caught'`, `process.exit.toString().includes('caught')`, false],
  ['a listener', `process.on('SIGHUP', () => 0)`, `process.listenerCount('SIGHUP')`, 0],
  [
    'a site that still runs',
    `globalThis.strapi = { destroy: async () => { process.title = 'ended'; } }`,
    `[process.title, 'strapi' in globalThis]`,
    ['ended', false],
  ],
])('a suite leaves no trace: %s', (_what, first, print, expected) => {
  expect(afterSuite(first, print)).toEqual(expected);
});

test('a site that ends takes its own listeners off, and leaves the worker’s', () => {
  const first = `
    await one.teardown();
    process.on('SIGHUP', function workers() {});
    const next = suite();
    process.on('SIGHUP', function sites() {});
    process.removeAllListeners();
    process.title = process.listeners('SIGHUP').map(({ name }) => name).join();
    await next.teardown();`;
  expect(afterSuite(first, `process.title`)).toBe('workers');
});
