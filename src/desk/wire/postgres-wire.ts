import { Client, type ClientConfig } from 'pg';
import type { OpenWire } from './wire';

/**
 * `LISTEN` and `NOTIFY` (https://www.postgresql.org/docs/current/sql-notify.html) on a connection of its own, as a pool's
 * connections are handed around. Whoever opens it hears its own knocks on it, and so knows that it lives.
 */
export const openPostgresWire: OpenWire = async (strapi, onKnock) => {
  const { connection } = strapi.db.config.connection as { readonly connection: ClientConfig & { schema?: string } };
  // Instances that share a database and keep to schemas of their own do not hear each other.
  const channel = `chancery_${connection.schema ?? 'public'}`;
  const client = new Client({ ...connection, ...patience, keepAlive: true, application_name: 'chancery changes' });
  // Without a listener, a connection that breaks would end the process. That it is silent is found by the heartbeat.
  client.on('error', (error) => strapi.log.debug(`The wire broke: ${error.message}`));
  client.on('notification', ({ payload = '' }) => onKnock(payload));
  try {
    await client.connect();
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
  } catch (error) {
    hangUp(client);
    throw error;
  }
  return {
    async knock(message) {
      await strapi.db.connection.raw('SELECT pg_notify(?, ?)', [channel, message]);
    },
    async close() {
      hangUp(client);
    },
  };
};

/** In milliseconds: whoever opens it tries again rather than wait for a server that does not answer. */
const patience = { connectionTimeoutMillis: 2000, query_timeout: 2000 };

/** Without a word: a dead server would never answer to a goodbye. */
function hangUp(client: Client): void {
  const { stream } = (client as unknown as { connection: { stream: { destroy(): void } } }).connection;
  stream.destroy();
}
