import { lastPosition } from '../changes/append-changes';
import type { Core } from '@strapi/strapi';
import { bellOf } from '../wire/bell';
import { well } from './follower-health';
import { beginAtEnd, followEverywhere, placesOf } from './follow-everywhere';
import { followOnce, letGo } from './follow-once';
import type { Follower } from './follower';
import { startHearing } from '../wire/hearing';

const runs = new WeakMap<Core.Strapi, () => Promise<void>>();

/**
 * Runs the followers in every instance that serves; a script that only loads the app tells, and follows nothing. Who they
 * are is asked again when it begins to serve.
 */
export async function runFollowers(
  strapi: Core.Strapi,
  followersOf: (strapi: Core.Strapi) => readonly Follower[],
): Promise<void> {
  await beginAtEnd(strapi, followersOf(strapi));
  strapi.server.httpServer.once('listening', () => {
    const stopHearing = startHearing(strapi, () => lastPosition(strapi));
    const stops = followersOf(strapi).map((follower) => run(strapi, follower));
    runs.set(strapi, async () => {
      await stopHearing();
      await Promise.all(stops.map((stop) => stop()));
    });
  });
}

export async function stopFollowers(strapi: Core.Strapi): Promise<void> {
  await runs.get(strapi)?.();
  runs.delete(strapi);
}

/** As often one looks without being woken: for what is to be tried again, and for the work of an instance that died. */
const LOOKED_MS = 1000;

/** So long an app that stops waits for a step that runs. */
const PATIENCE_MS = 5000;

/** @returns what stops it, once the step that runs has ended or takes too long */
function run(strapi: Core.Strapi, follower: Follower): () => Promise<void> {
  const step = stepOf(strapi, follower);
  let isStopped = false;
  let wake = () => {};
  const leave = bellOf(strapi).onRing(() => wake());
  const running = (async () => {
    let hasMore = mustLook(strapi, follower) || looksEachMs(strapi, follower) !== null;
    while (!isStopped) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const lookMs = mustLook(strapi, follower) ? LOOKED_MS : looksEachMs(strapi, follower);
      if (!hasMore) await (lookMs === null ? woken : Promise.race([woken, pause(lookMs)]));
      if (isStopped) break;
      hasMore = await step().catch((error: unknown) => {
        strapi.log.warn(`The follower "${follower.name}" could not go on: ${String(error)}`);
        return false;
      });
    }
  })();
  return async () => {
    isStopped = true;
    leave();
    wake();
    const isOver = await Promise.race([running.then(() => true), pause(PATIENCE_MS).then(() => false)]);
    if (isOver && follower.runs === 'once') await letGo(strapi, follower);
  };
}

/** What is told to each instance it hears of by the bell; only what failed, or what another may have left, is looked for. */
function mustLook(strapi: Core.Strapi, { name, runs: where }: Follower): boolean {
  return where === 'once' || placesOf(strapi).get(name)?.health !== well;
}

/** The only instance there is has nobody to look for. */
function looksEachMs(strapi: Core.Strapi, follower: Follower): number | null {
  return strapi.config.get<number>('stream.beatMs') === 0 ? null : (follower.looksEachMs ?? null);
}

function stepOf(strapi: Core.Strapi, follower: Follower): () => Promise<boolean> {
  return () => (follower.runs === 'once' ? followOnce : followEverywhere)(strapi, follower);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
