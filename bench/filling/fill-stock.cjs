/**
 * Gives the stock app, in the folder that the first argument names, the counters that the second one says in JSON, all
 * public, and lets everybody read them.
 */
const { createStrapi } = require('@strapi/strapi');

const [, , appDir, said] = process.argv;
process.chdir(appDir);

main();

async function main() {
  const strapi = await createStrapi({ appDir, distDir: appDir, serveAdminPanel: false }).load();
  const locales = strapi.plugin('i18n').service('locales');
  const known = (await locales.find()).map(({ code }) => code);
  for (const { locale, data } of JSON.parse(said)) {
    if (!known.includes(locale)) known.push((await locales.create({ code: locale, name: locale })).code);
    await strapi.documents('api::counter.counter').create({ locale, data, status: 'published' });
  }
  const roles = strapi.db.query('plugin::users-permissions.role');
  const { id: role } = await roles.findOne({ where: { type: 'public' } });
  await strapi.db
    .query('plugin::users-permissions.permission')
    .create({ data: { action: 'api::counter.counter.find', role } });
  await strapi.destroy();
  process.exit(0);
}
