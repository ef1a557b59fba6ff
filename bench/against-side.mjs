/**
 * One side of `npm run bench -- --against`: the build of the checkout that the first argument names, with the demo's content
 * and twenty more texts, in a process of its own. Says where it listens, and when asked how long it has used a processor.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(process.argv[2]);
const requireThere = createRequire(path.join(root, 'package.json'));
const filename = path.join('.tmp', `bench-${process.pid}.db`);

process.chdir(root);
mkdirSync('.tmp', { recursive: true });
Object.assign(process.env, {
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: filename,
  LOG_LEVEL: 'error',
  PUBLIC_URL: 'http://localhost',
});
const { createStrapi } = requireThere('@strapi/strapi');
const { demoContent } = requireThere('./dist/demo/content.js');
const { seedDemo } = requireThere('./dist/demo/filing/seed-demo.js');

const strapi = await createStrapi({ appDir: root, distDir: 'dist', serveAdminPanel: false }).load();
await seedDemo(strapi, demoContent);
await fill();
strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));

// Whoever measures is gone, and with it the channel: nobody would end this server.
process.once('disconnect', () => process.exit());
process.on('message', async (message) => {
  if (message === 'cpu') return process.send({ cpuMs: cpuMs() });
  await strapi.destroy();
  rmSync(filename, { force: true });
  process.exit(0);
});
process.send({ port: strapi.server.httpServer.address().port });

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function fill() {
  const create = async (uid, data) => (await strapi.documents(uid).create({ data, status: 'published' })).documentId;
  const person = await create('api::person.person', { name: 'Ada Marlow' });
  const topics = [
    await create('api::topic.topic', { name: 'Lights' }),
    await create('api::topic.topic', { name: 'Tides' }),
  ];
  const people = [{ function: 'speaker', name: 'Ada Marlow', person }];
  for (let index = 0; index < 20; index += 1)
    await create('api::speech.speech', { title: `Lights ${index}`, date: '2026-03-01', topics, people });
}
