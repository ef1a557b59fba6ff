/**
 * What is given away from memory is what would be made now: after each act of people at random, at any hour, every address is
 * asked twice where answers are kept, and once past that, at the bare app.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoContent } from '../../demo/content';
import type * as SeedDemo from '../../demo/filing/seed-demo';
import { setNow } from '../../src/desk/clock/now';
import { whenIdle } from '../../src/desk/sql/when-idle';
import { built } from '../helpers/built';
import { chanceOf } from '../helpers/chance';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { PressHands, Refused } from '../helpers/press-hands';
import { nextAct } from '../helpers/press-life';
import { listen } from '../helpers/raw-request';
import { whileQuick } from '../helpers/while-quick';

const { seedDemo } = built<typeof SeedDemo>('../demo/filing/seed-demo');

const acts = Number(process.env['ACTS'] ?? 0);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const chance = chanceOf(seed);

let chancery: Chancery;
let bare: Server;
let nowMs = Date.parse('2026-10-24T21:00:00.000Z');

beforeAll(async () => {
  // Pages name their own address, and the two servers have different ports.
  process.env['PUBLIC_URL'] = 'https://press.example';
  chancery = await bootChancery();
  const { strapi } = chancery;
  setNow(strapi, () => new Date(nowMs));
  await seedDemo(strapi, demoContent);
  await listen(strapi);
  bare = createServer(strapi.server.app.callback());
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  bare.close();
  await chancery.stop();
  delete process.env['PUBLIC_URL'];
});

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Said {
  readonly status: number;
  readonly body: string;
  readonly location: string | null;
  readonly how: string;
}

async function ask(server: Server, address: string, headers: Readonly<Record<string, string>> = {}): Promise<Said> {
  const answer = await fetch(originOf(server) + address, { redirect: 'manual', headers });
  // An answer says as of when it was made.
  const body = (await answer.text()).replace(/"asOf":"[^"]*"/g, '').replace(/data-(?:as-of|now)="[^"]*"/g, '');
  return {
    status: answer.status,
    body,
    location: answer.headers.get('location'),
    how: answer.headers.get('cache-status') ?? '',
  };
}

/** Of every kind, with those of texts that are or were public. */
async function addresses(): Promise<readonly string[]> {
  const found = [...everywhere, ...['en', 'ru', 'fr', 'ar'].flatMap(inLocale)];
  const rows: readonly { readonly slug: string; readonly locale: string }[] = await chancery.strapi.db
    .query('api::speech.speech')
    .findMany({ select: ['slug', 'locale'], orderBy: { updatedAt: 'desc' }, limit: 6 });
  for (const { slug, locale } of rows) {
    const named = encodeURIComponent(slug);
    found.push(`/${locale}/speeches/${named}`, `/api/redirects?type=speech&locale=${locale}&slug=${named}`);
  }
  return found;
}

const everywhere: readonly string[] = [
  '/',
  '/api/front-page',
  '/api/timeline',
  '/api/withdrawals',
  '/api/i18n/locales',
  '/api/people?populate=*',
  '/api/office?populate[contacts][populate]=phones',
  '/graphql?query={counters{title,days,text,nextChangeAt},clocks{label,time,offset}}',
  '/graphql?query={timeline{data{title,people{name}}},frontPage{data{date,counters{days},latest{title}}}}',
];

const inLocale = (locale: string): readonly string[] => [
  `/${locale}`,
  `/${locale}/messages`,
  `/api/front-page?locale=${locale}`,
  `/api/timeline?locale=${locale}&limit=5`,
  `/api/counters?locale=${locale}`,
  `/api/clocks?locale=${locale}&sort=order`,
  `/api/speeches?locale=${locale}&populate=*&sort=date:desc`,
  `/api/statements?locale=${locale}&filters[featured]=true`,
];

const graphql = { 'Apollo-Require-Preflight': 'yes' };

async function differences(counts: Map<string, number>): Promise<readonly string[]> {
  const different: string[] = [];
  for (const address of await addresses()) {
    const kept = chancery.strapi.server.httpServer;
    const first = await ask(kept, address, graphql);
    const second = await ask(kept, address, graphql);
    const fresh = await ask(bare, address, graphql);
    for (const said of [first, second]) {
      const how = /hit|stored/.exec(said.how)?.[0] ?? 'not kept';
      counts.set(how, (counts.get(how) ?? 0) + 1);
      if (said.status === fresh.status && said.body === fresh.body && said.location === fresh.location) continue;
      different.push(`${address} (${said.how}): ${said.status} for ${fresh.status}, ${where(said.body, fresh.body)}`);
    }
  }
  return different;
}

function where(said: string, fresh: string): string {
  const at = [...fresh].findIndex((_letter, index) => said[index] !== fresh[index]);
  return `“${said.slice(at - 40, at + 60)}” for “${fresh.slice(at - 40, at + 60)}”`;
}

/** A moment, a night, or half a year later: midnights and both clock changes come by. */
function timePasses(): void {
  const minutes = chance.pick([0, 0, 1, 1, 59, 180, 1440, 262_800]);
  nowMs += minutes * 60_000 + chance.below(60_000);
}

test('whatever is done, and whenever it is asked for', async () => {
  process.stdout.write(`SEED=${seed}${acts > 0 ? ` ACTS=${acts}` : ''}\n`);
  const hands = await PressHands.begin(chancery, chance);
  const counts = new Map<string, number>();
  let total = 0;
  const isQuick = whileQuick(() => total > 5);
  while (acts > 0 ? total < acts : isQuick()) {
    const [name, act] = nextAct(hands);
    await act().catch((error: unknown) => {
      if (!(error instanceof Refused || (error instanceof Error && 'details' in error))) throw error;
    });
    await whenIdle(chancery.strapi);
    timePasses();
    total += 1;
    expect({ total, name, different: await differences(counts) }).toEqual({ total, name, different: [] });
  }
  process.stdout.write(`${total} acts: ${JSON.stringify(Object.fromEntries(counts))}\n`);
  // Else nothing was tried.
  expect(counts.get('hit') ?? 0).toBeGreaterThan(total * 10);
}, 3_600_000);
