import { demoLocales } from '../filling/demo-locales.mjs';
import { closeLoad, measure, openLoad, wire } from './load.mjs';
import { memoryOf } from './memory.mjs';
import { questions } from './questions.mjs';
import { sitesOn, startBare, startSite } from './sides.mjs';
import { startUps } from './start-ups.mjs';

/** The size whose answers bare `node:http` says: of those that are measured the last up to this one. */
const USUAL_SIZE = 10_000;

/**
 * All of it on one kind of database: every server stands at the same time, and is asked in turns with all others.
 *
 * @returns figures by side, size and question, with one value for each round; start-ups; memory
 */
export async function runCurves(databases, { sizes, rounds, cpuMs, starts, distinct, isQuick, tell }) {
  await databases.sweep();
  const sites = await sitesOn(databases, sizes);
  tell(`${databases.name}: starting`);
  const startUp = await startUps(
    databases,
    sites.filter(({ side }) => side !== 'cold'),
    starts,
  );
  const servers = [];
  try {
    for (const site of sites) servers.push(await startSite(databases, site));
    const usual = servers.findLast(({ side, size }) => side === 'warm' && size <= USUAL_SIZE) ?? servers[1];
    servers.push(await startBare(usual));
    const figures = await figuresOf(await pairsOf(servers, isQuick), { rounds, cpuMs, tell, on: databases.name });
    tell(`${databases.name}: memory`);
    const memory = await memoryOf(servers, distinct);
    return { database: databases.name, locales: demoLocales.length, sizes, rounds, startUp, figures, memory };
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** Each question with each server that answers it. */
async function pairsOf(servers, isQuick) {
  const asked = questions.filter(({ isSlow = false }) => !(isSlow && isQuick));
  const pairs = [];
  for (const { name, address, addressOf, headers, isStock = false, isBare = false } of asked) {
    const answers = { stock: isStock, bare: isBare };
    for (const server of servers.filter(({ side }) => answers[side] ?? true)) {
      const request = wire({ address: address ?? (await addressOf(server)), headers });
      pairs.push({ question: name, server, request, cpu: [], wall: [] });
    }
  }
  return pairs;
}

async function figuresOf(pairs, { rounds, cpuMs, tell, on }) {
  tell(`${on}: warming up`);
  for (const pair of pairs) pair.count = await enough(pair, cpuMs);
  for (let round = 1; round <= rounds; round += 1) {
    tell(`${on}: round ${round} of ${rounds}`);
    for (const pair of pairs) await oneRound(pair);
  }
  return pairs.map(({ question, server: { side, size }, count, cpu, wall }) => ({
    ...{ question, side, size, count, cpu, wall },
  }));
}

async function oneRound({ server, request, count, cpu, wall }) {
  const load = await openLoad(server, request, count);
  const measured = await measure(load, count);
  closeLoad(load);
  cpu.push(measured.cpuMs);
  wall.push(measured.wallMs);
}

const MOST = 4_000;

/**
 * How many requests keep a server's processor busy for so long: of what takes a twentieth of a millisecond thousands, and
 * two of what takes longer than that by itself. Finding it out is what warms the server up.
 */
async function enough({ server, request }, cpuMs) {
  for (let count = 2; ; count *= 4) {
    const load = await openLoad(server, request, count);
    const measured = await measure(load, count);
    closeLoad(load);
    if (measured.cpuMs * count >= cpuMs || count >= MOST)
      return Math.min(MOST, Math.max(2, Math.round(cpuMs / measured.cpuMs)));
  }
}
