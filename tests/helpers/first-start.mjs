/** Starts the built app on the database that the environment names, and stops it when it has nothing more to do. */
import { createRequire } from 'node:module';
import { inRoot, root } from '../../scripts/run/places.mjs';

// Strapi and the built app are CommonJS, and share one copy of Strapi only if both are loaded in its way.
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { whenIdle } = require(inRoot('dist/src/desk/sql/when-idle'));

const strapi = await createStrapi({ appDir: root, distDir: inRoot('dist'), serveAdminPanel: false }).load();
await whenIdle(strapi);
await strapi.destroy();
process.exit(0);
