/** One instance of the built app in a process of its own, which a test may kill. Tells where it listens. */
const { appendFileSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

main().catch((error) => process.send({ failure: String(error.message) }, () => process.exit(1)));

async function main() {
  const folder = process.cwd();
  const app = { appDir: folder, distDir: path.join(folder, 'dist'), autoReload: false, serveAdminPanel: false };
  const strapi = await createStrapi(app).load();
  strapi.config.set('chancery.followers', followers());
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  process.on('message', (message) => void write(strapi, message));
  process.send({ port: strapi.server.httpServer.address().port });
}

/** `{ write: { uid, verb, params } }` from the parent process: what no address does, such as taking a right from the public. */
async function write(strapi, message) {
  if (message?.write === undefined) return;
  const { uid, verb, params } = message.write;
  const result = await strapi.db.query(uid)[verb](params);
  process.send({ written: result ?? null });
}

/** They write down what they are given: of all instances into one file, and of each into its own. */
function followers() {
  const { FOLLOWERS_FOLDER: folder } = process.env;
  if (folder === undefined) return [];
  return [
    { name: 'notebook', runs: 'once', follow: noteIn(path.join(folder, 'once')) },
    { name: 'notes of an instance', runs: 'everywhere', follow: noteIn(path.join(folder, String(process.pid))) },
  ];
}

function noteIn(file) {
  return (_strapi, changes) => {
    const noted = changes.map(({ position, at }) => `${position} ${Date.now() - Date.parse(at)}\n`);
    appendFileSync(file, noted.join(''));
  };
}
