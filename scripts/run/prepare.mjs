import { buildStale, buildStalePlugins } from './artefacts.mjs';
import { installDependencies } from './install.mjs';
import { withLock } from './lock.mjs';
import { inRoot } from './places.mjs';
import { writeMissingDemoPassword, writeMissingSecrets } from './secrets.mjs';

// Outside of node_modules, which `npm ci` removes.
const lockFile = inRoot('.tmp', 'prepare.lock');

const tell = () => process.stdout.write('Another run is installing or building here: waiting for it.\n');

/** Installs and builds what is missing or stale: all that `npm test` needs. */
export const prepareToTest = () => prepare([buildStale]);

/** The same with secrets in `.env`: all that a server needs. */
export const prepareToServe = () => prepare([writeMissingSecrets, buildStale]);

export const prepareDemo = () => prepare([writeMissingSecrets, writeMissingDemoPassword, buildStale]);

export const prepareToDevelop = () => prepare([writeMissingSecrets, buildStalePlugins]);

function prepare(stages) {
  return withLock(lockFile, tell, async () => {
    await installDependencies();
    for (const stage of stages) await stage();
  });
}
