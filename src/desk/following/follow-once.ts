import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { lastPosition } from '../changes/append-changes';
import { listChanges } from '../changes/list-changes';
import { streamName } from '../changes/stream-name';
import { failedAgain, well } from './follower-health';
import { followInTime } from './follow-in-time';
import type { Follower } from './follower';
import { machineNow } from './machine-clock';
import { followerRows, type StoredFollower } from './stored-follower';

/** As many rows as a follower gets at once. */
export const MOST_AT_ONCE = 100;

/** So long an instance works for all without saying that it is still there. */
const HELD_MS = 10_000;
const RENEWED_MS = 3_000;

const instances = new WeakMap<Core.Strapi, string>();

function instanceOf(strapi: Core.Strapi): string {
  const name = instances.get(strapi) ?? randomUUID();
  instances.set(strapi, name);
  return name;
}

/**
 * Takes a follower one step on, if no other instance does. Its position is written behind its work: an instance that dies
 * in between leaves rows that the next one does again.
 * @returns whether there may be more to do at once
 */
export async function followOnce(strapi: Core.Strapi, follower: Follower): Promise<boolean> {
  const stored = await hold(strapi, follower);
  if (stored === null || Number(stored.nextTryAt) > machineNow()) return false;
  const changes = await listChanges(strapi, stored.position, MOST_AT_ONCE);
  const last = changes.at(-1);
  if (last === undefined) return false;
  const renewing = setInterval(() => void renew(strapi, stored), RENEWED_MS);
  try {
    await followInTime(strapi, follower, changes);
  } catch (error) {
    await write(strapi, stored, failedAgain(strapi, follower.name, stored, error));
    return false;
  } finally {
    clearInterval(renewing);
  }
  await write(strapi, stored, { position: last.position, ...well });
  return true;
}

/** Null where another instance holds it. It is read when it is held: until then another may have taken it on. */
async function hold(strapi: Core.Strapi, follower: Follower): Promise<StoredFollower | null> {
  const [at, me] = [machineNow(), instanceOf(strapi)];
  const { name } = follower;
  const isFree = { $or: [{ heldBy: me }, { heldBy: null }, { heldUntil: { $lt: at } }] };
  const data = { heldBy: me, heldUntil: at + HELD_MS };
  const { count } = await strapi.db.query(followerRows).updateMany({ where: { name, ...isFree }, data });
  const stored = await begun(strapi, follower);
  return count === 0 ? null : stored;
}

/** As it stands, or where it starts: if it is new, or if another database's stream is in the place of its own. */
async function begun(strapi: Core.Strapi, { name, from }: Follower): Promise<StoredFollower> {
  const rows = strapi.db.query(followerRows);
  const stream = await streamName(strapi);
  const stored: StoredFollower | null = await rows.findOne({ where: { name } });
  if (stored?.stream === stream) return stored;
  const position = from === 'now' ? await lastPosition(strapi) : 0;
  const start = { stream, position, heldUntil: 0, ...well };
  if (stored !== null) return rows.update({ where: { id: stored.id }, data: start });
  try {
    return await rows.create({ data: { name, heldBy: null, ...start } });
  } catch (error) {
    // Another instance has begun it at the same moment: there is one of each name.
    const other: StoredFollower | null = await rows.findOne({ where: { name } });
    if (other === null) throw error;
    return other;
  }
}

/** An instance that stops leaves it to the next one at once, rather than when its time is up. */
export async function letGo(strapi: Core.Strapi, { name }: Follower): Promise<void> {
  const data = { heldBy: null, heldUntil: 0 };
  await strapi.db.query(followerRows).updateMany({ where: { name, heldBy: instanceOf(strapi) }, data });
}

async function renew(strapi: Core.Strapi, stored: StoredFollower): Promise<void> {
  await write(strapi, stored, { heldUntil: machineNow() + HELD_MS }).catch(() => undefined);
}

/**
 * Whoever was held up for too long, and has lost it to another instance, writes nothing over that one's work; nor does
 * who did the rows of a stream that is no more, over the beginning of the next one.
 */
async function write(
  strapi: Core.Strapi,
  { name, stream }: StoredFollower,
  data: Partial<StoredFollower>,
): Promise<void> {
  const where = { name, stream, heldBy: instanceOf(strapi) };
  await strapi.db.query(followerRows).updateMany({ where, data });
}
