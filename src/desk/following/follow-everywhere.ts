import type { Core } from '@strapi/strapi';
import { lastPosition } from '../changes/append-changes';
import { listChanges } from '../changes/list-changes';
import { failedAgain, well, type FollowerHealth } from './follower-health';
import { followInTime } from './follow-in-time';
import { MOST_AT_ONCE } from './follow-once';
import type { Follower } from './follower';
import { machineNow } from './machine-clock';

/** How far a follower has come in this process, and how it fares. */
export interface Place {
  position: number;
  health: FollowerHealth;
}

const places = new WeakMap<Core.Strapi, Map<string, Place>>();

/** Of all that this instance follows by itself, by their names. */
export function placesOf(strapi: Core.Strapi): Map<string, Place> {
  const own = places.get(strapi) ?? new Map<string, Place>();
  places.set(strapi, own);
  return own;
}

/** What an instance keeps in its memory begins empty, so whatever was told before it starts concerns it no more. */
export async function beginAtEnd(strapi: Core.Strapi, followers: readonly Follower[]): Promise<void> {
  const position = await lastPosition(strapi);
  for (const { name, runs } of followers) if (runs === 'everywhere') placeAt(strapi, name, position);
}

function placeAt(strapi: Core.Strapi, name: string, position: number): Place {
  const place = { position, health: well };
  placesOf(strapi).set(name, place);
  return place;
}

/** @returns whether there may be more to do at once */
export async function followEverywhere(strapi: Core.Strapi, follower: Follower): Promise<boolean> {
  const place = placesOf(strapi).get(follower.name) ?? placeAt(strapi, follower.name, await lastPosition(strapi));
  if (place.health.nextTryAt > machineNow()) return false;
  try {
    return await stepOn(strapi, follower, place);
  } catch (error) {
    // Nobody rings again for what could not be read: who has failed looks by himself.
    place.health = failedAgain(strapi, follower.name, place.health, error);
    return false;
  }
}

async function stepOn(strapi: Core.Strapi, follower: Follower, place: Place): Promise<boolean> {
  const askedMs = performance.now();
  const last = await lastPosition(strapi);
  // Another database's content came in the place of this one, and its stream is shorter.
  if (last < place.position) {
    place.position = 0;
    follower.beginAnew?.(strapi);
  }
  const changes = last === place.position ? [] : await listChanges(strapi, place.position, MOST_AT_ONCE);
  if (changes.length > 0) await followInTime(strapi, follower, changes);
  place.position = changes.at(-1)?.position ?? place.position;
  place.health = well;
  const hasMore = changes.length === MOST_AT_ONCE;
  if (!hasMore) follower.upTo?.(strapi, askedMs);
  return hasMore;
}
