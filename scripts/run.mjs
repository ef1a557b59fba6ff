/**
 * The door to every command of package.json: `node scripts/run.mjs <verb> [arguments]`.
 * It runs in a fresh clone, before anything is installed, and so uses nothing but Node.
 */
import { refuseOldNode } from './run/node-version.mjs';
import { Refusal } from './run/refusal.mjs';

const verbs = {
  demo: () => import('./run/demo.mjs'),
  import: () => import('./run/import.mjs'),
  test: () => import('./run/test.mjs'),
  check: () => import('./run/check.mjs'),
  bench: () => import('./run/bench.mjs'),
  attack: () => import('./run/attack.mjs'),
  build: () => import('./run/build.mjs'),
  develop: () => import('./run/develop.mjs'),
  screenshots: () => import('./run/screenshots.mjs'),
  zones: () => import('./run/zones.mjs'),
  mutate: () => import('./run/mutate.mjs'),
};

process.exitCode = await main(process.argv.slice(2));

async function main([verb, ...args]) {
  try {
    refuseOldNode(process.versions.node);
    if (!Object.hasOwn(verbs, verb ?? '')) {
      throw new Refusal(`"${verb ?? ''}" is no command here; expected one of ${Object.keys(verbs).join(', ')}.`);
    }
    const { run } = await verbs[verb]();
    return await run(args);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}
