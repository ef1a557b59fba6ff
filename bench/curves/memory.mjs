const PARTS = 4;

/**
 * What each server keeps after all that it was asked; and of ours, warm, what it keeps after each quarter of so many
 * questions of which no two are the same: each is a key of its own, and none may be kept for good.
 */
export async function memoryOf(servers, distinct) {
  const sites = servers.filter(({ side }) => side !== 'bare');
  const after = [];
  for (const { side, size, ask } of sites) after.push({ side, size, ...(await ask('memory')) });
  const own = sites.find(({ side }) => side === 'warm');
  const quarters = [];
  for (let part = 0; part < PARTS; part += 1) {
    for (let each = 0; each < distinct / PARTS; each += 1) await askOf(own, part * (distinct / PARTS) + each);
    quarters.push(await own.ask('memory'));
  }
  return { after, distinct, size: own.size, quarters };
}

const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.parse('1000-01-01');

/** Texts since a day of the last thousand years. */
async function askOf({ port }, index) {
  const day = new Date(FIRST_DAY_MS + index * DAY_MS).toISOString().slice(0, 10);
  const answer = await fetch(`http://127.0.0.1:${port}/api/timeline?from=${day}`);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${answer.url} was answered ${answer.status}.`);
}
