import { Buffer } from 'node:buffer';
import { get } from 'node:http';
import { demoLocales } from '../filling/demo-locales.mjs';
import { countersIn } from '../filling/counters.mjs';
import { filledSite, filledStock } from '../filling/databases.mjs';
import { siteEnvironment } from '../filling/environment.mjs';
import { layOutStockApp } from '../filling/stock-app.mjs';
import { inRoot, root } from '../../scripts/run/places.mjs';
import { questions } from './questions.mjs';
import { startServer } from './server.mjs';

const stockApp = inRoot('.tmp', 'bench', 'stock');
const serveSite = inRoot('bench', 'curves', 'serve-site.cjs');

/** The response cache as it is by default, and switched off. */
const modes = { warm: {}, cold: { NEWSSTAND_ENABLED: 'false' } };

/** How each of the sites is started, on a database of its own; the first is Strapi as it comes. */
export async function sitesOn(databases, sizes) {
  layOutStockApp(stockApp);
  const stock = await filledStock(databases, stockApp, countersIn(demoLocales));
  const sites = [{ side: 'stock', size: null, filled: stock, appDir: stockApp, distDir: stockApp, more: {} }];
  for (const size of sizes) {
    const filled = await filledSite(databases, size);
    for (const [side, more] of Object.entries(modes))
      sites.push({ side, size, filled, appDir: root, distDir: inRoot('dist'), more });
  }
  return sites;
}

export async function startSite(databases, { side, size, filled, appDir, distDir, more }) {
  const { env, remove } = await databases.copied(filled);
  const server = await startServer(serveSite, {
    args: [appDir, distDir],
    cwd: appDir,
    env: siteEnvironment({ ...env(appDir), ...more }),
  });
  return {
    ...server,
    ...{ side, size },
    async stop() {
      await server.stop();
      await remove();
    },
  };
}

/** Bare `node:http`, which says what this server has said. */
export async function startBare(of) {
  const server = await startServer(inRoot('bench', 'curves', 'serve-bytes.mjs'));
  for (const { address, headers, isBare } of questions) {
    if (isBare) await server.ask({ address, ...(await answerTo(of.port, address, headers)) });
  }
  return { ...server, side: 'bare', size: null };
}

/** Node writes these by itself, on both sides: a fixed `Date` would even cost less than a true one. */
const ownOfNode = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

function answerTo(port, path, headers) {
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, headers: { Host: 'localhost', ...headers } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const names = answer.rawHeaders.filter((_each, index) => index % 2 === 0);
        const said = names.flatMap((name, index) =>
          ownOfNode.includes(name.toLowerCase()) ? [] : [name, answer.rawHeaders[index * 2 + 1]],
        );
        resolve({ status: answer.statusCode, headers: said, body: Buffer.concat(chunks).toString('base64') });
      });
    }).on('error', reject);
  });
}
