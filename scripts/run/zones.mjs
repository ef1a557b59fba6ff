import { runNode, runQuietly } from './child.mjs';
import { installDependencies, npmScript } from './install.mjs';
import { inRoot } from './places.mjs';
import { step } from './step.mjs';

/** Fetches the newest time zone data and writes all that the plugin has of them anew. */
export async function run() {
  await installDependencies();
  const wanted = ['install', 'moment-timezone@latest', '--save-dev', '--save-exact', '--no-audit', '--no-fund'];
  await step('Fetching the newest release of the tz database', () =>
    runQuietly('npm install', npmScript(), [...wanted, '--workspace', 'strapi-plugin-dateline']),
  );
  for (const script of ['complete-lock.mjs', 'generate-zone-data.mjs', 'generate-zone-places.mjs']) {
    const code = await runNode(inRoot('scripts', script));
    if (code !== 0) return code;
  }
  return 0;
}
