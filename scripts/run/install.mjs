import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runQuietly } from './child.mjs';
import { inRoot } from './places.mjs';
import { Refusal } from './refusal.mjs';
import { step } from './step.mjs';

const lockFile = inRoot('package-lock.json');
const installedLockFile = inRoot('node_modules', '.package-lock.json');
const stampFile = inRoot('node_modules', '.cache', 'chancery', 'installed');

/** `npm ci`, unless what is installed is what package-lock.json asks for and was built for this Node. */
export async function installDependencies() {
  if (readStamp() === currentStamp()) return;
  if (!isInstalled()) {
    await step('Installing dependencies (some minutes, the first time only)', npmCi);
  }
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, currentStamp());
}

function npmCi() {
  // Development dependencies even where NODE_ENV is production: without them nothing can be built.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // SQLite is compiled where no ready-made binary can be had: on all cores (node-gyp's own variable).
  return runQuietly('npm ci', npmScript(), args, { env: { JOBS: 'max' } });
}

function readStamp() {
  return fs.existsSync(stampFile) ? fs.readFileSync(stampFile, 'utf8') : null;
}

function currentStamp() {
  const lock = createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');
  return `${lock} ${platform()}`;
}

/** Native modules such as better-sqlite3 work only with the module version they were built for. */
function platform() {
  return `${process.platform}-${process.arch}-${process.versions.modules}`;
}

/** Somebody may have run `npm ci` or `npm install` by hand: npm's own record tells what is there. */
function isInstalled() {
  if (!fs.existsSync(installedLockFile)) return false;
  const stamp = readStamp();
  if (stamp !== null && !stamp.endsWith(` ${platform()}`)) return false;
  const installed = readPackages(installedLockFile);
  return Object.entries(readPackages(lockFile)).every(
    ([place, wanted]) => place === '' || mayBeMissing(wanted, installed[place]) || isSame(wanted, installed[place]),
  );
}

const readPackages = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages;

/** Optional packages are there only for the platform they are made for. */
const mayBeMissing = (wanted, installed) => installed === undefined && (wanted.optional || wanted.devOptional);

const isSame = (wanted, installed) => installed?.version === wanted.version && installed?.link === wanted.link;

/** npm's own script: through `npm run`, the very one that runs us; else the one on the PATH. */
export function npmScript() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = folders.map((folder) => path.join(folder, 'npm')).filter((file) => fs.existsSync(file));
  const candidates = [process.env.npm_execpath, ...onPath.map((file) => fs.realpathSync(file))];
  const found = candidates.find((file) => file?.endsWith('npm-cli.js'));
  if (found) return found;
  throw new Refusal('npm was not found; run "npm ci" by hand, then this again.');
}
