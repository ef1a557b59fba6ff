import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Lays out the app that Strapi's own documents lead to: one type with the attributes of a counter, and nothing of the house.
 * In JavaScript, below this folder, so that it finds Strapi in the same `node_modules`.
 */
export function layOutStockApp(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
}

const localized = { pluginOptions: { i18n: { localized: true } } };
const core = (kind) =>
  `module.exports = require('@strapi/strapi').factories.createCore${kind}('api::counter.counter');\n`;

const files = {
  'package.json': {
    name: 'stock',
    private: true,
    dependencies: { '@strapi/plugin-users-permissions': '*', '@strapi/strapi': '*' },
  },
  'public/uploads/.gitkeep': '',
  'config/server.js': `module.exports = ({ env }) => ({
  host: '127.0.0.1', port: 0, app: { keys: env.array('APP_KEYS') },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});\n`,
  'config/admin.js': `module.exports = ({ env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
});\n`,
  'config/plugins.js': `module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});\n`,
  'config/logger.js': `module.exports = ({ env }) => ({ level: env('LOG_LEVEL', 'info') });\n`,
  'config/database.js': `module.exports = ({ env }) => ({
  connection: env('DATABASE_CLIENT') === 'postgres'
    ? { client: 'postgres', connection: { connectionString: env('DATABASE_URL') }, pool: { min: 2, max: 10 } }
    : { client: 'sqlite', connection: { filename: env('DATABASE_FILENAME') }, useNullAsDefault: true },
});\n`,
  'config/middlewares.js': `module.exports = [
  'strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy', 'strapi::query',
  'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public',
];\n`,
  'src/index.js': 'module.exports = {};\n',
  'src/api/counter/content-types/counter/schema.json': {
    kind: 'collectionType',
    collectionName: 'counters',
    info: { singularName: 'counter', pluralName: 'counters', displayName: 'Counter' },
    options: { draftAndPublish: true },
    ...localized,
    attributes: {
      title: { type: 'string', required: true, ...localized },
      slug: { type: 'string', ...localized },
      since: { type: 'date', required: true },
      until: { type: 'date' },
      timeZone: { type: 'string', required: true },
      message: { type: 'text', required: true, ...localized },
      order: { type: 'integer', default: 0 },
    },
  },
  'src/api/counter/routes/counter.js': core('Router'),
  'src/api/counter/controllers/counter.js': core('Controller'),
  'src/api/counter/services/counter.js': core('Service'),
};
