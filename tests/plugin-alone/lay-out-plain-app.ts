/**
 * A plain Strapi project outside of this one, into which plugins are installed from their packed tarballs, as npm would
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
import * as dayAndTime from './plain-app-schemas';

const project = path.resolve(__dirname, '../..');
const packageNames = { dateline: 'strapi-plugin-dateline', newsstand: 'strapi-plugin-newsstand' } as const;
const installedByTests: ReadonlySet<string> = new Set(Object.values(packageNames));

type PluginName = keyof typeof packageNames;

export interface PlainAppOptions {
  /** Which plugins are installed: dateline where nothing is said. */
  readonly installs?: readonly PluginName[];
  /** The content types and components of the project: those that ask for dateline where nothing is said. */
  readonly types?: Pick<typeof dayAndTime, 'contentTypes' | 'components'>;
  /** `dateline` in `config/plugins`: the plugin's settings, or that it is switched off. */
  readonly dateline?: object;
  /** `newsstand` in `config/plugins`. */
  readonly newsstand?: object;
  /** A file whose functions the project's process calls for the test, and whose `prepare` runs before it listens. */
  readonly hands?: string;
  /** How much is logged: errors where nothing is said. */
  readonly logLevel?: string;
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
  const { installs = ['dateline'], hasGraphql = false, streakOptions, asksForPlugin = false, hands } = options;
  const { contentTypes, components } = options.types ?? dayAndTime;
  linkAll(path.join(project, 'node_modules'), path.join(folder, 'node_modules'));
  for (const plugin of installs) installPlugin(folder, plugin);
  const dependencies = ['@strapi/strapi', '@strapi/plugin-users-permissions'];
  dependencies.push(...installs.map((plugin) => packageNames[plugin]));
  if (hasGraphql) dependencies.push('@strapi/plugin-graphql');
  writeJson(folder, 'package.json', {
    name: 'plain',
    version: '1.0.0',
    dependencies: { ...Object.fromEntries(dependencies.map((name) => [name, '*'])), ...panelDependencies },
  });
  for (const [name, value] of Object.entries(configurationOf(folder, options))) {
    write(folder, `config/${name}.js`, `module.exports = ${JSON.stringify(value)};`);
  }
  for (const [name, schema] of Object.entries(contentTypes)) {
    const pluginOptions = name === 'streak' ? (streakOptions ?? schema['pluginOptions']) : schema['pluginOptions'];
    writeApi(folder, name, { ...schema, pluginOptions });
  }
  for (const [name, schema] of Object.entries(components)) writeJson(folder, `src/components/${name}.json`, schema);
  if (asksForPlugin) write(folder, 'src/index.js', askingRegister);
  copyFileSync(path.join(__dirname, server), path.join(folder, server));
  if (hands !== undefined) copyFileSync(path.join(__dirname, hands), path.join(folder, 'hands.cjs'));
  for (const empty of ['public/uploads', 'database/migrations'])
    mkdirSync(path.join(folder, empty), { recursive: true });
}

const askingRegister =
  "module.exports = { register: ({ strapi }) => require('strapi-plugin-dateline/presence').requireDateline(strapi) };";

function versionOf(name: string): string {
  const manifest = path.join(project, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** Packs a built plugin into a folder and unpacks it there: `<folder>/package`. */
export function unpackPlugin(folder: string, plugin: PluginName = 'dateline'): string {
  const pluginSource = sourceOf(plugin);
  if (!existsSync(path.join(pluginSource, 'dist/server/index.js'))) {
    throw new Error(`${plugin} is not built: npm run build -w ${packageNames[plugin]}`);
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
function installPlugin(folder: string, plugin: PluginName): void {
  const home = path.join(folder, 'node_modules', packageNames[plugin]);
  const packed = path.join(folder, `packed-${plugin}`);
  mkdirSync(packed);
  renameSync(unpackPlugin(packed, plugin), home);
  linkAll(path.join(sourceOf(plugin), 'node_modules'), path.join(home, 'node_modules'));
}

function sourceOf(plugin: PluginName): string {
  return path.join(project, 'src/plugins', plugin);
}

function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.') && !installedByTests.has(name)) symlinkSync(path.join(from, name), path.join(to, name));
  }
}

const configurationOf = (folder: string, { dateline, newsstand, logLevel = 'error' }: PlainAppOptions) => ({
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
  plugins: {
    'users-permissions': { config: { jwtSecret: 'e' } },
    ...(dateline && { dateline }),
    ...(newsstand && { newsstand }),
  },
  server: {
    host: '127.0.0.1',
    port: 0,
    app: { keys: ['f'] },
    logger: { config: { level: logLevel }, updates: { enabled: false } },
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
