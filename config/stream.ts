import type { Core } from '@strapi/strapi';

/** The stream of what changed in public: how instances wake each other, and how many may listen to it. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Where instances knock by Redis; without it they do by PostgreSQL, and on SQLite they look once a second. */
  redisUrl: env('REDIS_URL', ''),
  redisChannel: env('REDIS_CHANNEL', 'chancery'),
  /**
   * So often an instance lets itself be heard, and looks how far the stream has come, in milliseconds. 0 where it is the only
   * one there will ever be, and is woken by its own acts alone.
   */
  beatMs: env.int('CHANGES_BEAT_MS', 1000),
  /** Open streams of events that one instance bears; more are asked to come back later. */
  mostListeners: env.int('CHANGES_MOST_LISTENERS', 500),
  /** So often a stream that has nothing to say says so, before a proxy takes it for dead. In milliseconds. */
  keepAliveMs: env.int('CHANGES_KEEP_ALIVE_MS', 15_000),
});
