import type { Core } from '@strapi/strapi';
import { Redis } from 'ioredis';
import type { OpenWire } from './wire';

/** Publish and subscribe of Redis (https://redis.io/docs/latest/develop/pubsub/), which wants a connection for each. */
export const openRedisWire: OpenWire = async (strapi, onKnock) => {
  const { url, channel } = settings(strapi);
  const [listening, speaking] = [connect(strapi, url), connect(strapi, url)];
  try {
    await Promise.all([listening.connect(), speaking.connect()]);
    listening.on('message', (_channel: string, message: string) => onKnock(message));
    await listening.subscribe(channel);
  } catch (error) {
    for (const client of [listening, speaking]) client.disconnect();
    throw error;
  }
  return {
    async knock(message) {
      await speaking.publish(channel, message);
    },
    async close() {
      for (const client of [listening, speaking]) client.disconnect();
    },
  };
};

/** A connection that breaks stays broken: whoever hears nothing opens another. */
function connect(strapi: Core.Strapi, url: string): Redis {
  const client = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: 2000,
    commandTimeout: 2000,
  });
  client.on('error', (error) => strapi.log.debug(`The wire broke: ${error.message}`));
  return client;
}

function settings(strapi: Core.Strapi) {
  return {
    url: strapi.config.get<string>('stream.redisUrl'),
    channel: strapi.config.get<string>('stream.redisChannel', 'chancery'),
  };
}
