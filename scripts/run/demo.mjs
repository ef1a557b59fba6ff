import { createHash } from 'node:crypto';
import { runNode } from './child.mjs';
import { withFreeLock } from './lock.mjs';
import { inRoot } from './places.mjs';
import { freePort, parsePort, refuseTakenPort } from './port.mjs';
import { prepareDemo } from './prepare.mjs';
import { Refusal } from './refusal.mjs';
import { readSettings } from './secrets.mjs';

/** Serves a fictional embassy. To this machine only, unless HOST says otherwise: it is a demonstration. */
export async function run(args) {
  const before = readSettings();
  const host = before.HOST || '127.0.0.1';
  const wanted = parsePort(before.PORT, 1337);
  await refuseTakenPort(host, wanted);
  await prepareDemo();
  const port = wanted === 0 ? await freePort(host) : wanted;
  const settings = readSettings();
  return withFreeLock(demoLock(settings), refuseSecondDemo, () =>
    runNode(inRoot('dist', 'scripts', 'demo.js'), args, {
      HOST: host,
      PORT: String(port),
      // As a browser on this machine reaches it: a demonstration needs no setting.
      PUBLIC_URL: settings.PUBLIC_URL || `http://localhost:${port}`,
      STARTUP_TABLE: 'false',
      NODE_ENV: settings.NODE_ENV || 'production',
      DEMO_ADMIN_PASSWORD: settings.DEMO_ADMIN_PASSWORD,
    }),
  );
}

/** One demo at a time on a database: two that found it empty would both fill it. */
function demoLock(settings) {
  const database = Object.entries(settings).filter(([name]) => name.startsWith('DATABASE_'));
  const key = createHash('sha256').update(JSON.stringify(database.sort())).digest('hex').slice(0, 8);
  return inRoot('.tmp', `demo-${key}.lock`);
}

function refuseSecondDemo(holder) {
  throw new Refusal(`A demo with this database is already running here, as process ${holder}.`);
}
