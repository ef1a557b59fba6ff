/** One instance of the built app in a process of its own, which a test may kill. Tells where it listens. */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

main().catch((error) => process.send({ failure: String(error.message) }, () => process.exit(1)));

async function main() {
  const folder = process.cwd();
  const app = { appDir: folder, distDir: path.join(folder, 'dist'), autoReload: false, serveAdminPanel: false };
  const strapi = await createStrapi(app).load();
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  process.send({ port: strapi.server.httpServer.address().port });
}
