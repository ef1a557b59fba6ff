import { startSite } from './sides.mjs';

/** How long each site takes from nothing to its first answer, and how much of a processor: in turns, so many times. */
export async function startUps(databases, sites, times) {
  const measured = sites.map(({ side, size }) => ({ side, size, startMs: [], cpuMs: [] }));
  for (let each = 0; each < times; each += 1) {
    for (const [index, site] of sites.entries()) {
      const server = await startSite(databases, site);
      const asked = performance.now();
      const answer = await fetch(`http://127.0.0.1:${server.port}/api/counters`);
      await answer.arrayBuffer();
      measured[index].startMs.push(server.startMs + performance.now() - asked);
      measured[index].cpuMs.push(await server.cpuMs());
      await server.stop();
    }
  }
  return measured;
}
