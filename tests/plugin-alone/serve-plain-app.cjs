/**
 * Copied into the plain project and run there in a process of its own, so that Strapi looks for plugins among that
 * project's packages and not among ours. Tells the tests where it listens and does what they ask.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

process.on('disconnect', () => process.exit());
main().catch((error) => process.send({ failure: String(error.message) }, () => process.exit(1)));

async function main() {
  const folder = process.cwd();
  const serveAdminPanel = process.argv.includes('with-panel');
  const app = { appDir: folder, distDir: folder, autoReload: false, serveAdminPanel };
  const strapi = await createStrapi(app).load();
  await openToAnyone(strapi);
  const hands = existsSync(path.join(folder, 'hands.cjs')) ? require(path.join(folder, 'hands.cjs')) : {};
  await hands.prepare?.(strapi);
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  process.on('message', (call) => answer(strapi, hands, call));
  const { port } = strapi.server.httpServer.address();
  const datelineFiles = Object.keys(require.cache).filter((file) =>
    /dateline\/dist\/server\/|dateline\/server\//.test(file),
  );
  process.send({ port, plugins: Object.keys(strapi.plugins), datelineFiles });
}

async function answer(strapi, hands, { id, on, uid, method, params }) {
  const targets = {
    documents: () => strapi.documents(uid),
    db: () => strapi.db.query(uid),
    knex: () => strapi.db.connection(uid),
    hands: () => hands.callsOf(strapi),
  };
  try {
    process.send({ id, result: await targets[on]()[method](params) });
  } catch ({ name, message, details }) {
    process.send({ id, error: { name, message, details } });
  }
}

/** Anybody may read and write all of the project's types. */
async function openToAnyone(strapi) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const names = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const actions = names.flatMap((uid) =>
    ['find', 'findOne', 'create', 'update', 'delete'].map((action) => `${uid}.${action}`),
  );
  for (const action of actions) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
  await strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'Russian' });
}
