import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Change } from '../../press/changes/change';
import type { OpaqueTag } from '../../press/changes/opaque-tag';
import { tagsChangedBy } from '../../press/changes/tags-changed-by';
import { now } from '../clock/now';
import type { Follower } from '../following/follower';
import { opaqueTagsOf } from '../secrets/opaque-tags-of';

/** Tells the caches in front of the house what to let go of, at once. */
const atOnce: Follower = {
  name: 'caches in front',
  runs: 'once',
  // From the beginning: its first rows concern everything, also where another database's content came in this one's place.
  from: 'beginning',
  follow: purge,
};

/**
 * An instance that has not heard of a change yet may have answered a cache that had just let go: it is known to be deaf
 * after three seconds, and what it said until then is let go of as well. By its own place in the stream, so that it is not
 * forgotten where an instance ends in between.
 */
const onceMore: Follower = {
  ...{ name: 'caches in front, again', runs: 'once', from: 'beginning' },
  async follow(strapi, changes) {
    await pause(restOf(strapi, changes.at(-1)), undefined, { ref: false });
    await purge(strapi, changes);
  },
};

const AGAIN_MS = 5_000;

function restOf(strapi: Core.Strapi, last: Change | undefined): number {
  const passedMs = last === undefined ? AGAIN_MS : now(strapi).getTime() - Date.parse(last.at);
  return Math.min(AGAIN_MS, Math.max(0, AGAIN_MS - passedMs));
}

/** None where no cache is named. */
export function purgersOf(strapi: Core.Strapi): readonly Follower[] {
  return frontOf(strapi).purgeUrls.length === 0 ? [] : [atOnce, onceMore];
}

interface Front {
  readonly purgeUrls: readonly string[];
  readonly purgeSecret: string;
}

function frontOf(strapi: Core.Strapi): Front {
  return strapi.config.get<Front>('front');
}

/** With thirteen characters each they fit the longest header that Varnish takes by default, 8 kB. */
const MOST_AT_ONCE = 400;
const PATIENCE_MS = 5_000;

async function purge(strapi: Core.Strapi, changes: readonly Change[]): Promise<void> {
  const tags = [...new Set(changes.flatMap((change) => opaqueTagsOf(strapi, tagsChangedBy(change))))];
  for (let first = 0; first < tags.length; first += MOST_AT_ONCE) {
    const some = tags.slice(first, first + MOST_AT_ONCE);
    await Promise.all(frontOf(strapi).purgeUrls.map((url) => purgeAt(url, some, frontOf(strapi).purgeSecret)));
  }
}

/** @throws where a cache cannot be reached or will not: it is told the same again, later and later */
async function purgeAt(url: string, tags: readonly OpaqueTag[], secret: string): Promise<void> {
  const headers = { 'Surrogate-Key': tags.join(' '), 'Purge-Secret': secret };
  const answer = await fetch(url, { method: 'PURGE', headers, signal: AbortSignal.timeout(PATIENCE_MS) });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url} was told what to let go of, and answered ${answer.status}.`);
}
