import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another server on this machine, whose pages somebody else has written. Each name of the loopback is an origin of its own. */
export interface HostileSite {
  readonly port: number;
  /** What was sent to it, by whatever way. */
  readonly loot: readonly string[];
  close(): Promise<void>;
}

export async function openHostileSite(): Promise<HostileSite> {
  const loot: string[] = [];
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/loot')) loot.push(request.url);
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Elsewhere</title><body>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    loot,
    async close() {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
