/**
 * A plain Strapi project outside of this one, into which the plugin is installed from its packed tarball, as npm would
 * do it. Everything else in its node_modules is linked from here, so that no network is needed.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { components, contentTypes } from './plain-app-schemas';

const pluginName = 'strapi-plugin-dateline';
const project = path.resolve(__dirname, '../..');
const pluginSource = path.join(project, 'src/plugins/dateline');

export interface PlainAppOptions {
  readonly hasPlugin?: boolean;
  /** `dateline` in `config/plugins`: the plugin's settings, or that it is switched off. */
  readonly dateline?: object;
  /** Whether the project's `register` asks for the plugin, as the plugin's README says. */
  readonly asksForPlugin?: boolean;
  readonly hasGraphql?: boolean;
  /** Builds the admin panel and serves it, which takes minutes. */
  readonly hasPanel?: boolean;
  /** Overrides `pluginOptions` of the type `streak`. */
  readonly streakOptions?: object;
}

/** `strapi build` wants them in every project, as `create-strapi` writes them. */
const panelDependencies = Object.fromEntries(
  ['react', 'react-dom', 'react-router-dom', 'styled-components'].map((name) => [name, versionOf(name)]),
);

/** The file in the project that starts it. */
export const server = 'serve-plain-app.cjs';

export function layOutPlainApp(folder: string, options: PlainAppOptions): void {
  const { hasPlugin = true, hasGraphql = false, streakOptions, dateline, asksForPlugin = false } = options;
  linkAll(path.join(project, 'node_modules'), path.join(folder, 'node_modules'));
  if (hasPlugin) installPlugin(folder);
  const dependencies = ['@strapi/strapi', '@strapi/plugin-users-permissions'];
  if (hasPlugin) dependencies.push(pluginName);
  if (hasGraphql) dependencies.push('@strapi/plugin-graphql');
  writeJson(folder, 'package.json', {
    name: 'plain',
    version: '1.0.0',
    dependencies: { ...Object.fromEntries(dependencies.map((name) => [name, '*'])), ...panelDependencies },
  });
  for (const [name, value] of Object.entries(configurationOf(folder, dateline))) {
    write(folder, `config/${name}.js`, `module.exports = ${JSON.stringify(value)};`);
  }
  for (const [name, schema] of Object.entries(contentTypes)) {
    const pluginOptions = name === 'streak' ? (streakOptions ?? schema['pluginOptions']) : schema['pluginOptions'];
    writeApi(folder, name, { ...schema, pluginOptions });
  }
  for (const [name, schema] of Object.entries(components)) writeJson(folder, `src/components/${name}.json`, schema);
  if (asksForPlugin) write(folder, 'src/index.js', askingRegister);
  copyFileSync(path.join(__dirname, server), path.join(folder, server));
  for (const empty of ['public/uploads', 'database/migrations'])
    mkdirSync(path.join(folder, empty), { recursive: true });
}

const askingRegister =
  "module.exports = { register: ({ strapi }) => require('strapi-plugin-dateline/presence').requireDateline(strapi) };";

function versionOf(name: string): string {
  const manifest = path.join(project, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** Packs the built plugin into a folder and unpacks it there: `<folder>/package`. */
export function unpackPlugin(folder: string): string {
  if (!existsSync(path.join(pluginSource, 'dist/server/index.js'))) {
    throw new Error(`${pluginName} is not built: npm run build -w ${pluginName}`);
  }
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: pluginSource,
    stdio: 'pipe',
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', tarball], { cwd: folder });
  return path.join(folder, 'package');
}

/** The plugin's own dependencies stand where npm put them: beside it, or in the project's node_modules. */
function installPlugin(folder: string): void {
  const home = path.join(folder, 'node_modules', pluginName);
  renameSync(unpackPlugin(folder), home);
  linkAll(path.join(pluginSource, 'node_modules'), path.join(home, 'node_modules'));
}

function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.') && name !== pluginName) symlinkSync(path.join(from, name), path.join(to, name));
  }
}

const configurationOf = (folder: string, dateline?: object) => ({
  admin: {
    auth: { secret: 'a' },
    apiToken: { salt: 'b' },
    transfer: { token: { salt: 'c' } },
    secrets: { encryptionKey: 'd' },
  },
  api: { rest: { strictParams: true } },
  database: {
    connection: { client: 'sqlite', connection: { filename: path.join(folder, 'plain.db') }, useNullAsDefault: true },
  },
  plugins: { 'users-permissions': { config: { jwtSecret: 'e' } }, ...(dateline && { dateline }) },
  server: {
    host: '127.0.0.1',
    port: 0,
    app: { keys: ['f'] },
    logger: { config: { level: 'error' }, updates: { enabled: false } },
  },
  middlewares: [
    'strapi::errors',
    'strapi::security',
    'strapi::cors',
    'strapi::query',
    'strapi::body',
    'strapi::favicon',
    'strapi::public',
  ],
});

function writeApi(folder: string, name: string, schema: object): void {
  const uid = JSON.stringify(`api::${name}.${name}`);
  const parts = { routes: 'createCoreRouter', controllers: 'createCoreController', services: 'createCoreService' };
  for (const [part, factory] of Object.entries(parts)) {
    const file = `src/api/${name}/${part}/${name}.js`;
    write(folder, file, `module.exports = require('@strapi/strapi').factories.${factory}(${uid});`);
  }
  writeJson(folder, `src/api/${name}/content-types/${name}/schema.json`, schema);
}

function writeJson(folder: string, file: string, value: object): void {
  write(folder, file, JSON.stringify(value, null, 2));
}

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
