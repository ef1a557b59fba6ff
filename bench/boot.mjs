import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Strapi's ES modules import a folder of lodash, which Node does not resolve: its CommonJS build works.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

/** The built app on an empty SQLite file, answering on a free port of the loopback. */
export async function bootForBench() {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const filename = path.join('.tmp', `bench-${process.pid}.db`);
  mkdirSync(path.join(root, '.tmp'), { recursive: true });
  Object.assign(process.env, {
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: filename,
    LOG_LEVEL: 'error',
    PUBLIC_URL: 'http://localhost',
  });
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false }).load();
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address();
  const ask = (address, options) =>
    fetch(`http://127.0.0.1:${port}${address}`, options).then((answer) => answer.json());
  const headers = { 'content-type': 'application/json' };
  return {
    strapi,
    getBytes: (address) => fetch(`http://127.0.0.1:${port}${address}`).then((response) => bytesOf(response)),
    get: (address, more = {}) => ask(address, { headers: more }),
    post: (address, body) => ask(address, { method: 'POST', headers, body: JSON.stringify(body) }),
    async stop() {
      await strapi.destroy();
      rmSync(path.join(root, filename), { force: true });
    },
  };
}

async function bytesOf(response) {
  const bytes = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return bytes;
}
