/** The built app with its admin panel in a process of its own, whose time zone and clock a test chooses. */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

main().catch((error) => process.send({ failure: String(error.stack) }, () => process.exit(1)));

async function main() {
  const folder = process.cwd();
  const strapi = await createStrapi({ appDir: folder, distDir: path.join(folder, 'dist'), autoReload: false }).load();
  await strapi.start();
  const { accessKey } = await strapi
    .service('admin::api-token')
    .create({ name: 'tests', type: 'full-access', description: '', lifespan: null });
  process.on('message', async ({ person, locale }) => {
    if (person) process.send({ made: await makePerson(strapi, person) });
    if (locale) process.send({ added: await strapi.plugin('i18n').service('locales').create(locale) });
  });
  process.send({ token: accessKey });
}

async function makePerson(strapi, { roleCode, ...person }) {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  const user = await strapi
    .service('admin::user')
    .create({ ...person, isActive: true, registrationToken: null, roles: [role.id] });
  return user.email;
}
