import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** An instance that has heard nothing for three seconds takes itself for deaf (`desk/wire/hearing.ts`). */
const LONGEST_BEAT_MS = 2000;

/** The stream of what changed in public: how instances wake each other, and how many may listen to it. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Where instances knock by Redis; without it they do by PostgreSQL, and on SQLite they look once a second. */
  redisUrl: env('REDIS_URL', ''),
  redisChannel: env('REDIS_CHANNEL', 'chancery'),
  /**
   * So often an instance lets itself be heard, and looks how far the stream has come, in milliseconds. 0 where it is the only
   * one there will ever be, and is woken by its own acts alone.
   */
  beatMs: beatMs(env),
  /** Open streams of events that one instance bears; more are asked to come back later. */
  mostListeners: env.int('CHANGES_MOST_LISTENERS', 500),
  /** So often a stream that has nothing to say says so, before a proxy takes it for dead. In milliseconds. */
  keepAliveMs: env.int('CHANGES_KEEP_ALIVE_MS', 15_000),
});

function beatMs(env: Env): number {
  const value = env.int('CHANGES_BEAT_MS', 1000);
  if (Number.isInteger(value) && value >= 0 && value <= LONGEST_BEAT_MS) return value;
  throw new Error(`CHANGES_BEAT_MS is ${value}; expected whole milliseconds, 1 to ${LONGEST_BEAT_MS}, or 0 for none.`);
}
