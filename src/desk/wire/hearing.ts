import type { Core } from '@strapi/strapi';
import type { OpenWire, Wire } from './wire';
import { bellOf } from './bell';
import { openPostgresWire } from './postgres-wire';
import { openRedisWire } from './redis-wire';

interface Ear {
  /** When this instance last heard its own heartbeat, by the stopwatch of the process. */
  heardMs: number;
  knock(): void;
}

const ears = new WeakMap<Core.Strapi, Ear>();

/** A listener dies silently (https://github.com/brianc/node-postgres/issues/967): whoever has not heard one for so long is deaf. */
const DEAF_MS = 3000;

/**
 * Whether this instance would have heard of a change: whoever is deaf serves nothing from memory. An app that only loads
 * and does not listen is alone, and writes what it remembers by itself.
 */
export function isHearing(strapi: Core.Strapi): boolean {
  const ear = ears.get(strapi);
  return ear === undefined || performance.now() - ear.heardMs < DEAF_MS;
}

/** Lets everybody know that there is something new in the stream. */
export function knock(strapi: Core.Strapi): void {
  bellOf(strapi).ring();
  ears.get(strapi)?.knock();
}

/**
 * Begins to listen, unless this is the only instance there is. Each second it sends a heartbeat on the wire and looks how far the stream has come: a knock
 * that was lost, or that nobody sent as its instance died, is made good within that second.
 * @param lastPosition how far the stream has come
 * @returns what ends it
 */
export function startHearing(strapi: Core.Strapi, lastPosition: () => Promise<number>): () => Promise<void> {
  const beatMs = strapi.config.get<number>('stream.beatMs');
  if (beatMs === 0) return () => Promise.resolve();
  const open = wireFor(strapi);
  const line = open === null ? openEyes() : openLine(strapi, open);
  let isStopped = false;
  let beating = Promise.resolve();
  const goOn = async () => {
    while (!isStopped) {
      beating = beat(strapi, line, lastPosition).catch(
        (error: unknown) => void strapi.log.debug(`No heartbeat: ${String(error)}`),
      );
      await beating;
      await pause(beatMs);
    }
  };
  ears.set(strapi, line.ear);
  void goOn();
  return async () => {
    isStopped = true;
    await beating;
    ears.delete(strapi);
    await line.close();
  };
}

interface Line {
  readonly ear: Ear;
  /** The last row of the stream that this instance knows of. */
  position: number;
  beat(): Promise<void>;
  close(): Promise<void>;
}

async function beat(strapi: Core.Strapi, line: Line, lastPosition: () => Promise<number>): Promise<void> {
  const last = await lastPosition();
  if (last !== line.position) bellOf(strapi).ring();
  line.position = last;
  await line.beat();
}

/** Without a wire, having looked is having heard. */
function openEyes(): Line {
  const ear: Ear = { heardMs: performance.now(), knock: () => undefined };
  return { ear, position: 0, beat: async () => void (ear.heardMs = performance.now()), close: async () => undefined };
}

function openLine(strapi: Core.Strapi, open: OpenWire): Line {
  let wire: Wire | null = null;
  const ear: Ear = { heardMs: performance.now(), knock: () => void wire?.knock('new').catch(() => undefined) };
  const onKnock = (message: string) => {
    if (message === 'beat') ear.heardMs = performance.now();
    else bellOf(strapi).ring();
  };
  const close = async () => {
    const last = wire;
    wire = null;
    await last?.close();
  };
  return {
    ear,
    position: 0,
    async beat() {
      if (!isHearing(strapi)) await close();
      wire ??= await open(strapi, onKnock);
      await wire.knock('beat');
    },
    close,
  };
}

function wireFor(strapi: Core.Strapi): OpenWire | null {
  if (strapi.config.get<string>('stream.redisUrl', '') !== '') return openRedisWire;
  return strapi.db.dialect.client === 'postgres' ? openPostgresWire : null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
