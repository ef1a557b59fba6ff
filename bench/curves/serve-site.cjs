/**
 * A site in a process of its own: the folder that the first argument names, started as in production, on a free port of the
 * loopback. What it has used it says over the channel to whoever has started it, and never at the port that is measured.
 */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const [, , appDir, distDir] = process.argv;
process.chdir(appDir);

main();

async function main() {
  const strapi = await createStrapi({ appDir, distDir: path.resolve(distDir), serveAdminPanel: false }).start();
  answerOver(process, strapi);
  process.send({ port: strapi.server.httpServer.address().port });
}

function answerOver(channel, strapi) {
  // Whoever measures is gone, and with it the channel: nobody would end this server.
  channel.once('disconnect', () => process.exit());
  channel.on('message', async (message) => {
    if (message === 'cpu') return channel.send({ cpuMs: cpuMs() });
    if (message === 'memory') return channel.send(memory());
    await strapi.destroy();
    process.exit(0);
  });
}

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** After a collection: what is kept, not what nobody has swept up yet. */
function memory() {
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, kept: heapUsed + external };
}
