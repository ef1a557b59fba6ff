import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

const ROUNDS = 60;
const WARM = 3;
const REQUESTS = 6;

const graphql = (query) => ({ method: 'POST', address: '/graphql', body: JSON.stringify({ query }) });
const get = (address) => ({ method: 'GET', address });

/** What the public asks for. */
const questions = {
  timeline: get('/api/timeline?limit=20'),
  'front page': get('/api/front-page?locale=en'),
  'page /en': get('/en'),
  counters: get('/api/counters'),
  topics: get('/api/topics'),
  speeches: get('/api/speeches'),
  'speeches, all populated': get('/api/speeches?populate=*'),
  'speeches, three relations': get(
    '/api/speeches?populate[topics]=true&populate[people][populate]=person&populate[localizations]=true',
  ),
  'GraphQL: speeches with people and topics': graphql('{speeches{title date people{name person{slug}} topics{name}}}'),
  'GraphQL: timeline': graphql('{timeline(limit:20){data{type title slug date people{name}}}}'),
};

/**
 * What the public's questions cost here, against another built checkout such as the one before a change: the processor's time
 * of the server's process, six requests of each side in turns. Another's load only ever adds to a measurement, so the sides
 * are compared by what a tenth of their rounds stayed below.
 */
export async function againstFigures(here, other) {
  const sides = [await open(here), await open(other)];
  try {
    const figures = [];
    for (const [name, question] of Object.entries(questions)) figures.push(await figureOf(name, question, sides));
    return figures;
  } finally {
    for (const side of sides) await side.close();
  }
}

async function figureOf(name, question, sides) {
  const spent = sides.map(() => []);
  for (let round = 0; round < ROUNDS + WARM; round += 1) {
    for (const [index, side] of sides.entries()) {
      const cpuMs = await side.spend(question);
      if (round >= WARM) spent[index].push(cpuMs);
    }
  }
  const [ownMs, otherMs] = spent.map((values) => values.sort((one, two) => one - two)[Math.floor(ROUNDS / 10)]);
  return {
    name,
    ratio: ownMs / otherMs,
    detail: `here ${ownMs.toFixed(2)} ms, there ${otherMs.toFixed(2)} ms of a processor`,
  };
}

async function open(root) {
  const side = fork(fileURLToPath(new URL('against-side.mjs', import.meta.url)), [root], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const answer = () =>
    new Promise((resolve, reject) => {
      const onEnd = (code) => reject(new Error(`The server of ${root} ended with ${code}.`));
      side.once('exit', onEnd);
      side.once('message', (message) => {
        side.off('exit', onEnd);
        resolve(message);
      });
    });
  const { port } = await answer();
  const cpuMs = async () => {
    const told = answer();
    side.send('cpu');
    return (await told).cpuMs;
  };
  return {
    async spend(question) {
      const before = await cpuMs();
      for (let sent = 0; sent < REQUESTS; sent += 1) await ask({ ...question, port, agent });
      return ((await cpuMs()) - before) / REQUESTS;
    },
    async close() {
      const ended = new Promise((resolve) => side.once('exit', resolve));
      side.send('end');
      agent.destroy();
      await ended;
    },
  };
}

function ask({ address, body, ...options }) {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request({ ...options, host: '127.0.0.1', path: address, headers }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${address}: ${answer.statusCode}`)),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
