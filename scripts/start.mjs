/**
 * `npm start`: serves what `npm run build` has built. Strapi's own command would read all of its other commands first,
 * the compiler and those that deploy and transfer among them.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { refuseOldNode } from './run/node-version.mjs';
import { inRoot, root } from './run/places.mjs';
import { Refusal } from './run/refusal.mjs';

try {
  refuseOldNode(process.versions.node);
  await serve();
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
}

async function serve() {
  const distDir = inRoot('dist');
  if (!existsSync(path.join(distDir, 'src', 'index.js')))
    throw new Refusal('Nothing has been built here to be started; expected what "npm run build" makes, in dist.');
  // Strapi reads .env and packages from where it runs.
  process.chdir(root);
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  await createStrapi({ appDir: root, distDir }).start();
}
