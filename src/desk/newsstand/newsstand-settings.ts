import type { Core } from '@strapi/strapi';
import { roadOf } from '../../press/origins/road';
import { anything, everything, type Tag } from '../../press/public/tags';
import { now } from '../clock/now';
import { placesOf } from '../origins/origin-settings';
import { opaqueTagsOf } from '../secrets/opaque-tags-of';

type Env = Core.Config.Shared.ConfigParams['env'];

/** What the house tells the plugin at the start: what it may keep, and what it calls things outside. */
export function newsstandSettings(env: Env) {
  return {
    keeps: env.bool('NEWSSTAND_ENABLED', true),
    mostBytes: wholeFrom(env, 'NEWSSTAND_MEGABYTES', 64) * 1024 * 1024,
    covers,
    addresses,
    // No public answer reads a cookie: what visitors bring along from elsewhere alters nothing.
    privateHeaders: ['authorization'],
    // Where the site knows its own name, no header alters an address in an answer.
    variesBy: env('PUBLIC_URL', '') === '' ? ['host', 'x-forwarded-proto'] : [],
    now: (strapi: Core.Strapi) => now(strapi).getTime(),
    // The only instance there is hears of everything by itself.
    leaseMs: env.int('CHANGES_BEAT_MS', 1000) === 0 ? null : 1000,
    commonTags: [everything],
    untoldTags: [anything],
    groupOf,
    tellsSurrogateKey: env.bool('SURROGATE_KEYS', false),
    maxAgeSeconds: wholeFrom(env, 'PUBLIC_CACHE_SECONDS', 1),
    staleIfErrorSeconds: wholeFrom(env, 'STALE_IF_ERROR_SECONDS', 60),
    // What is scheduled is scheduled to the minute, and nobody may learn of it beforehand by how long an answer holds.
    gridMs: 60_000,
    gridSettlesMs: 2_000,
  };
}

/** All of the public API, and the reference pages but for their files. */
function covers(strapi: Core.Strapi): (path: string) => boolean {
  const places = placesOf(strapi);
  return (path) => {
    const road = roadOf(path, places);
    return road === 'api' || (road === 'page' && !path.startsWith('/assets/'));
  };
}

/** The pages take what they know of an address and leave the rest, as what newsletters add to links. */
const addresses = [
  { path: /^\/(?:[a-z]{2,3}(?:-[a-z\d]{2,8})*\/?)?$/i, parameters: ['at'] },
  { path: /^\/(?!api\/)[a-z]{2,3}(?:-[a-z\d]{2,8})*\/messages\/?$/i, parameters: ['type', 'cursor'] },
];

function groupOf(strapi: Core.Strapi): (tag: string) => string | null {
  return (tag) => opaqueTagsOf(strapi, [tag as Tag])[0] ?? null;
}

function wholeFrom(env: Env, name: string, fallback: number): number {
  const value = env.int(name, fallback);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`${name} is ${value}; expected a whole number, 0 or more.`);
}
