/**
 * Random interleavings of loads, changes and questions, against a model that remembers every state there ever was: whatever
 * somebody is answered was true while he waited, or no longer ago than this instance may be deaf. What time alone alters is
 * never late. Each load reads its parts one after the other, so that changes come between.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerFirst } from './answer-first';
import { gatherAnswers } from './gather-answers';
import { requestNotes } from './request-notes';
import { settings, type Settings } from './settings';
import { standOf, type Stand } from './stand';

const steps = Number(process.env['STEPS'] ?? 100_000);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const STEPS_A_WORLD = 2_000;
const LEASE_MS = 1000;
const PERIOD_MS = 700;
const parts = ['a', 'b', 'c'] as const;
type Part = (typeof parts)[number];

/** A small generator of the same numbers for the same seed: mulberry32. */
function randomOf(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Moment {
  readonly from: number;
  readonly value: number;
}

/** A world of three things that change, and of one that time alone alters. */
class World {
  nowMs = 1_000_000;
  readonly history: Record<Part, Moment[]> = {
    a: [{ from: 0, value: 0 }],
    b: [{ from: 0, value: 0 }],
    c: [{ from: 0, value: 0 }],
  };
  /** What another instance has committed and this one has not heard of. */
  unheard: Part[] = [];
  readonly faults: string[] = [];
  readonly counts = { hit: 0, collapsed: 0, loaded: 0 };
  /** Loads that wait to read their next part. */
  readonly waiting: (() => void)[] = [];
  private readonly stand: Stand;
  private readonly ask: (request: IncomingMessage, response: ServerResponse) => void;

  constructor(private readonly random: (below: number) => number) {
    jest.spyOn(performance, 'now').mockImplementation(() => this.nowMs);
    const configured: Settings = { ...settings.default, variesBy: [], now: () => this.nowMs, leaseMs: LEASE_MS };
    let listener: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
    const httpServer = {
      listeners: () => [(request: IncomingMessage, response: ServerResponse) => void this.app(request, response)],
      removeAllListeners: () => undefined,
      on: (_event: string, added: typeof listener) => (listener = added),
    };
    const strapi = {
      config: { get: () => configured },
      db: { dialect: { client: 'sqlite' } },
      log: { isLevelEnabled: () => false },
      server: { httpServer },
    } as unknown as Core.Strapi;
    this.stand = standOf(strapi);
    answerFirst(strapi, this.stand, () => true);
    this.ask = listener;
  }

  value(part: Part): number {
    return this.history[part].at(-1)?.value ?? 0;
  }

  /** Somebody asks for some of the parts; what he is answered is judged when it comes. */
  question(): void {
    const asked = parts.filter(() => this.random(2) === 0);
    const isTimed = this.random(3) === 0;
    const url = `/${asked.join('')}${isTimed ? '-timed' : ''}`;
    const arrivedMs = this.nowMs;
    let how = 'loaded';
    const response = {
      writeHead: (_status: number, headers: readonly string[]) => {
        how = /hit|collapsed/.exec(headers[headers.indexOf('Cache-Status') + 1] ?? '')?.[0] ?? 'loaded';
      },
      end: (body: string) => this.judge(JSON.parse(body), { arrivedMs, how, url }),
      once: () => undefined,
      destroyed: false,
    };
    this.ask({ method: 'GET', url, headers: {} } as IncomingMessage, response as unknown as ServerResponse);
  }

  private judge(
    said: Readonly<Record<string, number>>,
    { arrivedMs, how, url }: { readonly arrivedMs: number; readonly how: string; readonly url: string },
  ): void {
    this.counts[how as keyof typeof this.counts] += 1;
    const isFrom = (part: Part, oldest: number) =>
      this.history[part].some(
        ({ from, value }, index, all) =>
          value === said[part] && (all[index + 1]?.from ?? Infinity) >= oldest && from <= this.nowMs,
      );
    for (const part of parts) {
      if (said[part] === undefined || isFrom(part, arrivedMs - LEASE_MS)) continue;
      this.faults.push(`${url} at ${arrivedMs}, ${how}: ${part} was ${said[part]}, is ${this.value(part)}`);
    }
    // From memory it is of this very moment; what is made, or waited for, is of some moment since it was asked for.
    const oldest = Math.floor((how === 'loaded' ? arrivedMs : Math.min(arrivedMs, this.nowMs)) / PERIOD_MS);
    if (said['period'] !== undefined && said['period'] < oldest) {
      this.faults.push(`${url} at ${arrivedMs}, ${how}: of ${said['period']}, now ${this.nowMs / PERIOD_MS}`);
    }
  }

  private async app(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ctx = contextOf(request);
    await gatherAnswers(this.stand, () => true)(ctx, async () => {
      const said: Record<string, number> = {};
      const url = request.url ?? '';
      if (url.endsWith('-timed')) {
        said['period'] = Math.floor(this.nowMs / PERIOD_MS);
        requestNotes()?.holdings.push({ validUntil: (said['period'] + 1) * PERIOD_MS });
      }
      for (const part of parts.filter((each) => url.split('-')[0]?.includes(each))) {
        await new Promise<void>((resolve) => this.waiting.push(resolve));
        said[part] = this.value(part);
        requestNotes()?.holdings.push({ tags: [part] });
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      ctx.body = said;
    });
    (response as unknown as { end(body: string): void }).end(String(ctx.body));
  }

  /** @param isOwn whether this instance commits it, and knows at once */
  change(isOwn: boolean): void {
    const part = parts[this.random(parts.length)] ?? 'a';
    this.history[part].push({ from: this.nowMs, value: this.value(part) + 1 });
    if (isOwn) this.stand.generations.bump([part]);
    else this.unheard.push(part);
  }

  hear(): void {
    this.stand.generations.bump(this.unheard);
    this.unheard = [];
    this.stand.heardMs = this.nowMs;
  }

  goOn(): void {
    const [next] = this.waiting.splice(this.random(Math.max(1, this.waiting.length)), 1);
    next?.();
  }
}

/** As much of Koa's context as is used. */
function contextOf(req: IncomingMessage): Context {
  const headers = new Map<string, string>();
  const response = {
    get: (name: string) => headers.get(name.toLowerCase()) ?? '',
    headerSent: false,
    type: 'application/json',
  };
  return {
    req,
    res: { getHeaderNames: () => [...headers.keys()], getHeader: (name: string) => headers.get(name) },
    response,
    path: req.url ?? '',
    method: 'GET',
    status: 200,
    body: undefined,
    state: {},
    set: (name: string, value: string) => headers.set(name.toLowerCase(), value),
    vary: () => undefined,
    remove: (name: string) => headers.delete(name.toLowerCase()),
  } as unknown as Context;
}

/** Lets everything that can go on without another step do so. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

async function live(world: World, random: (below: number) => number): Promise<void> {
  // Some worlds hear others well, some hardly ever.
  const deafness = 1 + random(12);
  for (let step = 0; step < STEPS_A_WORLD; step += 1) {
    const chance = random(40);
    if (chance < 18) world.question();
    else if (chance < 35) world.goOn();
    else if (chance < 36) world.change(random(2) === 0);
    else if (chance < 38) world.nowMs += random(random(20) === 0 ? 1500 : 40);
    else if (random(deafness) === 0) world.hear();
    if (step % 4 === 0) await settle();
  }
  while (world.waiting.length > 0) {
    world.goOn();
    await settle();
  }
}

afterEach(() => jest.restoreAllMocks());

test('nobody is ever answered what was not so', async () => {
  process.stdout.write(`SEED=${seed}\n`);
  const random = randomOf(seed);
  const sum = { hit: 0, collapsed: 0, loaded: 0 };
  for (let done = 0; done < steps; done += STEPS_A_WORLD) {
    const world = new World(random);
    await live(world, random);
    expect(world.faults).toEqual([]);
    for (const how of ['hit', 'collapsed', 'loaded'] as const) sum[how] += world.counts[how];
  }
  process.stdout.write(`${steps} steps: ${JSON.stringify(sum)}\n`);
  // Else nothing was tried.
  expect(Math.min(sum.hit, sum.collapsed, sum.loaded)).toBeGreaterThan(steps / 200);
});
