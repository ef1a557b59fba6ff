import fs from 'node:fs';
import path from 'node:path';
import { runQuietly } from './child.mjs';
import { fingerprint } from './fingerprint.mjs';
import { packPanel } from './pack-panel.mjs';
import { inRoot, root, scratch } from './places.mjs';
import { readSettings } from './secrets.mjs';
import { step } from './step.mjs';

const dist = inRoot('dist');
const stampFolder = path.join(dist, '.fingerprints');
/** Built outside of what is served, */
const nextDist = path.join(scratch, 'next-dist');
/** or kept there until what takes its place is built. */
const keptFolder = path.join(scratch, 'kept');
const toolchain = ['package-lock.json', 'package.json', 'tsconfig.json'];

/** Builds the plugins that have changed, then what of the app has changed. Two seconds when nothing has. */
export async function buildStale() {
  for (const plugin of plugins()) await buildPlugin(plugin);
  const server = { stamp: path.join(stampFolder, 'server'), now: serverFingerprint(), proof: 'src/index.js' };
  const admin = { stamp: path.join(stampFolder, 'admin'), now: adminFingerprint(), proof: 'build/index.html' };
  if (!isFresh(admin)) await buildApp([server, admin]);
  else if (!isFresh(server)) await buildServer(server);
}

/** Plugins alone: `strapi develop` compiles the app itself. */
export async function buildStalePlugins() {
  for (const plugin of plugins()) await buildPlugin(plugin);
}

function plugins() {
  return fs
    .readdirSync(inRoot('src', 'plugins'))
    .filter((name) => fs.existsSync(inRoot('src/plugins', name, 'package.json')));
}

async function buildPlugin(name) {
  const folder = inRoot('src', 'plugins', name);
  const stamp = path.join(folder, 'dist', '.fingerprint');
  const now = pluginFingerprint(name);
  if (readStamp(stamp) === now && fs.existsSync(path.join(folder, 'dist', 'server', 'index.js'))) return;
  const build = () =>
    runQuietly(`The build of the plugin ${name}`, script('@strapi/sdk-plugin', 'strapi-plugin'), ['build'], {
      cwd: folder,
    });
  await step(`Building the plugin ${name}`, () => anew(path.join(folder, 'dist'), build));
  fs.writeFileSync(stamp, now);
}

/** Compiles the server and bundles the admin panel. */
async function buildApp(stamped) {
  const build = async () => {
    await runQuietly('The build', script('@strapi/strapi', 'strapi'), ['build'], { env: { NODE_ENV: 'production' } });
    await packPanel(path.join(dist, 'build'));
  };
  await step('Building the server and the admin panel', () => anew(dist, build));
  stamped.forEach(writeStamp);
}

/** Builds into an empty `folder`. What stood there stands there again where that fails, or somebody ended it. */
async function anew(folder, build) {
  const kept = path.join(keptFolder, path.relative(root, folder));
  if (fs.existsSync(kept)) replace(folder, kept);
  if (fs.existsSync(folder)) replace(kept, folder);
  try {
    await build();
  } catch (error) {
    if (fs.existsSync(kept)) replace(folder, kept);
    throw error;
  }
  fs.rmSync(kept, { recursive: true, force: true });
}

/** Moves `origin` to `place`, and whatever stood there away. */
function replace(place, origin) {
  fs.rmSync(place, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.renameSync(origin, place);
}

/**
 * Compiles the server and keeps the admin panel, which takes far longer and has not changed. Into a folder of its own:
 * until that is whole the server that is there stays, and after a mistake in a source, too.
 */
async function buildServer(server) {
  fs.rmSync(nextDist, { recursive: true, force: true });
  await step('Building the server', () =>
    runQuietly('The build', script('typescript', 'tsc'), ['-p', 'tsconfig.json', '--outDir', nextDist]),
  );
  fs.rmSync(server.stamp, { force: true });
  for (const name of fs.readdirSync(dist)) {
    // A file whose source is gone would still be loaded: Strapi reads folders, not lists.
    if (name !== 'build' && name !== '.fingerprints')
      fs.rmSync(path.join(dist, name), { recursive: true, force: true });
  }
  // What the compiler keeps for its next run says where the files lay, and they lie elsewhere now.
  for (const name of fs.readdirSync(nextDist).filter((each) => !each.endsWith('.tsbuildinfo')))
    fs.renameSync(path.join(nextDist, name), path.join(dist, name));
  fs.rmSync(nextDist, { recursive: true, force: true });
  writeStamp(server);
}

const isFresh = ({ stamp, now, proof }) => readStamp(stamp) === now && fs.existsSync(path.join(dist, proof));

const readStamp = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);

function writeStamp({ stamp, now }) {
  fs.mkdirSync(stampFolder, { recursive: true });
  fs.writeFileSync(stamp, now);
}

const pluginFingerprint = (name) =>
  fingerprint(root, [`src/plugins/${name}`, 'package-lock.json'], [process.versions.modules]);

function serverFingerprint() {
  const rooms = namesIn('src', (name) => name !== 'admin' && name !== 'plugins');
  const doors = namesIn('scripts', (name) => name.endsWith('.ts'));
  const sources = ['config', 'database', 'demo', 'types', ...toolchain, ...rooms, ...doors];
  return fingerprint(root, sources, plugins().map(pluginFingerprint));
}

function namesIn(folder, isWanted) {
  const names = fs.readdirSync(inRoot(folder)).filter(isWanted);
  return names.map((name) => `${folder}/${name}`);
}

/** The admin panel carries some settings in its bundle: its own address, the server's, and all that begin so. */
function adminFingerprint() {
  const settings = Object.entries(readSettings())
    .filter(([name]) => /^(PUBLIC_URL|ADMIN_(PATH|URL)|STRAPI_ADMIN_.*)$/.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  // The panel's own screens share types and pure parts with the press room.
  const sources = [
    'scripts/run/pack-panel.mjs',
    'src/admin',
    'src/press',
    'config/admin.ts',
    'config/server.ts',
    'config/plugins.ts',
    ...toolchain,
  ];
  return fingerprint(root, sources, [...plugins().map(pluginFingerprint), ...settings]);
}

/** The file behind a package's command: run with our own Node, it needs neither a shell nor `npx`. */
export function script(packageName, command) {
  const folder = inRoot('node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
