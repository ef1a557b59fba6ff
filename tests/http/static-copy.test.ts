/**
 * A static copy of the demo's site that follows `GET /api/changes` is the site, byte by byte, whatever is done to it. The
 * copy is kept by the example of the docs, as anybody would run it. The clock stands still: what changes by time alone is
 * not in the stream.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { demoContent } from '../../demo/content';
import type * as SeedDemo from '../../demo/filing/seed-demo';
import { setNow } from '../../src/desk/clock/now';
import { whenIdle } from '../../src/desk/sql/when-idle';
import { built } from '../helpers/built';
import { chanceOf } from '../helpers/chance';
import { bootChancery, freshDatabase, root, type Chancery, type FreshDatabase } from '../helpers/chancery';
import { PressHands, Refused } from '../helpers/press-hands';
import { nextAct } from '../helpers/press-life';
import { listen } from '../helpers/raw-request';
import { whileQuick } from '../helpers/while-quick';

const { seedDemo } = built<typeof SeedDemo>('../demo/filing/seed-demo');

const acts = Number(process.env['ACTS'] ?? 0);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const noon = '2026-11-05T12:00:00.000Z';
const ACTS_A_BATCH = acts > 0 ? 20 : 8;
const BATCHES_A_RESTART = acts > 0 ? 12 : 3;

let chancery: Chancery;
let database: FreshDatabase;
const folder = mkdtempSync(path.join(tmpdir(), 'static-copy-'));
const file = path.join(folder, 'copy.json');
const chance = chanceOf(seed);

async function start(): Promise<PressHands> {
  chancery = await bootChancery(database);
  setNow(chancery.strapi, () => new Date(noon));
  chancery.strapi.plugin('dateline').service('request-clock').instantOf = () => noon;
  await listen(chancery.strapi);
  return PressHands.begin(chancery, chance);
}

beforeAll(async () => {
  // Pages name their own address, and a restart has another port.
  process.env['PUBLIC_URL'] = 'https://press.example';
  database = await freshDatabase();
  chancery = await bootChancery(database);
  await seedDemo(chancery.strapi, demoContent);
  await chancery.leave();
});

afterAll(async () => {
  await chancery.leave();
  await database.remove();
  delete process.env['PUBLIC_URL'];
  rmSync(folder, { recursive: true });
});

interface Page {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
  readonly next?: string;
}

const origin = () => `http://127.0.0.1:${(chancery.strapi.server.httpServer.address() as AddressInfo).port}`;

async function bringUpToDate(): Promise<Readonly<Record<string, Page>>> {
  await promisify(execFile)(process.execPath, [path.join(root, 'docs/examples/keep-a-copy.mjs'), origin(), file]);
  return JSON.parse(readFileSync(file, 'utf8')).pages;
}

async function differences(pages: Readonly<Record<string, Page>>): Promise<readonly string[]> {
  const different: string[] = [];
  for (const address of new Set([...Object.keys(pages), ...(await addresses())])) {
    const answer = await fetch(origin() + address, { redirect: 'manual' });
    const [live, kept] = [await answer.text(), pages[address]];
    const isSame =
      kept?.status === answer.status && kept.location === answer.headers.get('location') && kept.body === live;
    if (!isSame) different.push(`${address}: ${kept === undefined ? 'not kept' : where(kept, answer.status, live)}`);
  }
  return different;
}

function where(kept: Page, status: number, live: string): string {
  if (kept.status !== status) return `${kept.status} is kept, ${status} is live`;
  const at = [...live].findIndex((_letter, index) => kept.body[index] !== live[index]);
  return `“${kept.body.slice(at - 60, at + 60)}” is kept, “${live.slice(at - 60, at + 60)}” is live`;
}

/** Of all that is public, by what the API says, and not by the stream. */
async function addresses(): Promise<readonly string[]> {
  const found = ['/'];
  const { body } = await chancery.anyone.get('/api/i18n/locales');
  for (const { code } of body) {
    found.push(`/${code}`, `/${code}/messages`);
    for (let cursor = ''; cursor !== null;) {
      const asked = `/api/timeline?locale=${code}&limit=100${cursor && `&cursor=${cursor}`}`;
      const answer = await chancery.anyone.get(asked);
      for (const { type, slug } of answer.body.data)
        found.push(`/${code}/${type === 'speech' ? 'speeches' : `${type}s`}/${encodeURIComponent(slug)}`);
      cursor = answer.body.meta.nextCursor;
    }
  }
  return found;
}

test('a copy stays right', async () => {
  process.stdout.write(`SEED=${seed}${acts > 0 ? ` ACTS=${acts}` : ''}\n`);
  const done = new Map<string, number>();
  let [total, refused, restarts] = [0, 0, 0];
  let hands = await start();
  expect(await differences(await bringUpToDate())).toEqual([]);
  const isQuick = whileQuick(() => done.size > 5);
  for (let batch = 1; acts > 0 ? total < acts : isQuick(); batch += 1) {
    const names: string[] = [];
    for (let index = 0; index < ACTS_A_BATCH; index += 1) {
      const [name, act] = nextAct(hands);
      total += 1;
      const isDone = await act().then(
        () => true,
        (error: unknown) => refusal(name, error),
      );
      names.push(isDone ? name : `${name} (refused)`);
      if (isDone) done.set(name, (done.get(name) ?? 0) + 1);
      else refused += 1;
    }
    await whenIdle(chancery.strapi);
    if (batch % BATCHES_A_RESTART === 0) {
      await chancery.leave();
      hands = await start();
      restarts += 1;
    }
    expect({ total, names, different: await differences(await bringUpToDate()) }).toEqual({
      total,
      names,
      different: [],
    });
  }
  process.stdout.write(`${total} acts, of which ${refused} were refused, with ${restarts} restarts: ${said(done)}.\n`);
  expect(done.size).toBeGreaterThan(acts > 0 ? 30 : 5);
}, 3_600_000);

/** What the house refuses is no fault of the copy's; anything else is one. Strapi's own refusals carry details. */
function refusal(name: string, error: unknown): false {
  if (error instanceof Refused || (error instanceof Error && 'details' in error)) return false;
  throw new Error(`${name}: ${String(error)}`, { cause: error });
}

function said(done: ReadonlyMap<string, number>): string {
  return [...done].map(([name, times]) => `${times} × ${name}`).join(', ');
}
