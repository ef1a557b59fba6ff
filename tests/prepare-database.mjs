import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runQuietly } from '../scripts/run/child.mjs';
import { fingerprint } from '../scripts/run/fingerprint.mjs';
import { withLock } from '../scripts/run/lock.mjs';
import { inRoot, root } from '../scripts/run/places.mjs';

/** What decides how a database looks after the first start. */
const sources = ['dist/src', 'dist/config', 'database', 'src/plugins/dateline/dist/server', 'package-lock.json'];

/**
 * Starts the built app once on an empty database, which every suite that boots gets a copy of: building tables and roles
 * takes longer than most suites' tests. jest runs this before them; `CHANCERY_TEST_TEMPLATE` says where it is, and
 * `CHANCERY_TEST_DATABASES` where copies of it lie.
 */
export default async function prepareDatabase() {
  process.env.CHANCERY_TEST_DATABASES = databaseFolder();
  const url = process.env.TEST_DATABASE_URL;
  const name = `template_${short(root)}_${short(fingerprint(root, sources))}`;
  await withLock(inRoot('.tmp', 'template.lock'), tell, () => (url ? preparePostgres(url, name) : prepareSqlite(name)));
}

const tell = () => process.stdout.write('Another run is preparing a database for the tests here: waiting for it.\n');

const short = (text) => createHash('sha256').update(text).digest('hex').slice(0, 10);

const memory = '/dev/shm';
/** Far more than all copies at once take. */
const enoughBytes = 512 * 2 ** 20;

/**
 * In memory, where the system has a folder of it: SQLite waits for the disk at each commit, which was the greater part of
 * what the suites did, and none of these files has to survive the machine.
 */
function databaseFolder() {
  const isRoomy = fs.existsSync(memory) && fs.statfsSync(memory).bavail * fs.statfsSync(memory).bsize > enoughBytes;
  const folder = isRoomy ? `${memory}/chancery-tests-${short(root)}` : inRoot('.tmp', 'tests');
  fs.mkdirSync(folder, { recursive: true });
  for (const name of fs.readdirSync(folder).filter(isAbandoned)) fs.rmSync(path.join(folder, name), { force: true });
  return folder;
}

/** By the process in its name, see `freshName`: a suite that was ended has left it behind. */
function isAbandoned(name) {
  const [, pid] = /^test_(\d+)_/.exec(name) ?? [];
  return pid !== undefined && !fs.existsSync(`/proc/${pid}`) && fs.existsSync('/proc/self');
}

async function prepareSqlite(name) {
  const folder = inRoot('.tmp', 'template');
  const ready = `${folder}/${name}.db`;
  process.env.CHANCERY_TEST_TEMPLATE = ready;
  if (fs.existsSync(ready)) return;
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  await startOnce({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: '.tmp/template/begun.db' });
  fs.renameSync(`${folder}/begun.db`, ready);
}

async function preparePostgres(url, name) {
  process.env.CHANCERY_TEST_TEMPLATE = name;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT datname FROM pg_database WHERE datname LIKE $1', [
      `template\\_${short(root)}\\_%`,
    ]);
    const known = rows.map(({ datname }) => datname);
    if (known.includes(name)) return;
    for (const old of known) await client.query(`DROP DATABASE ${old} WITH (FORCE)`);
    const begun = `template_${short(root)}_begun`;
    await client.query(`CREATE DATABASE ${begun}`);
    const own = new URL(url);
    own.pathname = `/${begun}`;
    await startOnce({ DATABASE_CLIENT: 'postgres', DATABASE_URL: own.href });
    await client.query(`ALTER DATABASE ${begun} RENAME TO ${name}`);
  } finally {
    await client.end();
  }
}

function startOnce(database) {
  const secrets = JSON.parse(fs.readFileSync(inRoot('tests', 'helpers', 'secrets.json'), 'utf8'));
  const env = { ...secrets, ...database };
  return runQuietly('The first start of the app', inRoot('tests', 'helpers', 'first-start.mjs'), [], { env });
}
