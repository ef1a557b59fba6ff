/** Serves the demonstration. Started by scripts/run.mjs, which has built everything and checked the port. */
import { createStrapi, type Core } from '@strapi/strapi';
import { demoContent } from '../demo/content';
import { staffDemoDesk } from '../demo/filing/staff-demo-desk';
import { seedDemo } from '../demo/filing/seed-demo';

const email = 'demo@orvelia.example';

async function main(): Promise<void> {
  const password = process.env.DEMO_ADMIN_PASSWORD;
  if (!password) throw new Error('DEMO_ADMIN_PASSWORD is empty; start the demo with "npm run demo", which makes one.');
  const strapi = createStrapi({ appDir: process.cwd(), distDir: 'dist' });
  // The address and the login should not drown in migrations and requests.
  strapi.log.level = 'warn';
  await strapi.load();
  const seeded = await seedDemo(strapi, demoContent);
  const emails = await staffDemoDesk(strapi, { email, password }, demoContent.colleagues);
  await strapi.start();
  process.stdout.write(welcome(addressOf(strapi), seeded, emails, password));
}

/** As a browser on this machine reaches it: a server that listens on every interface has no address of its own. */
function addressOf(strapi: Core.Strapi): string {
  const publicUrl: unknown = strapi.config.get('server.url');
  if (typeof publicUrl === 'string' && publicUrl !== '') return publicUrl.replace(/\/$/, '');
  const address = strapi.server.httpServer.address();
  const port = typeof address === 'object' && address !== null ? address.port : strapi.config.get('server.port');
  return `http://localhost:${port}`;
}

function welcome(address: string, seeded: number, emails: readonly string[], password: string): string {
  const [administrator, ...others] = emails;
  const lines = [
    seeded > 0 ? `Seeded ${seeded} entries.` : 'The database had entries already: nothing was seeded.',
    '',
    ...demoContent.locales.map(
      (locale, index) => `${index === 0 ? 'Front page' : ''.padEnd(10)}  ${address}/${locale}`,
    ),
    `Admin       ${address}/admin`,
    administrator
      ? `            e-mail ${administrator}, password ${password}`
      : '            (with a login of your own: this site has administrators)',
    ...others.map((each) => `            or ${each}, with the same password`),
    `REST        ${address}/api/front-page?locale=en`,
    `            ${address}/api/timeline?locale=en`,
    `GraphQL     ${address}/graphql`,
    '',
    'Stop with Ctrl+C. What you write is kept for the next start.',
    '',
  ];
  return `\n${lines.join('\n')}\n`;
}

main().catch((error: unknown) => {
  process.stderr.write(`The demo could not be started: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
