/** A small server in the place of Chancery, which answers with the headers that Chancery does, and fails as it may. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cacheControl } from '../../src/plugins/newsstand/core/cache-headers';
import { freshFor } from '../../src/plugins/newsstand/core/fresh-for';

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Hangs up in place of an answer. */
  readonly isCut?: boolean;
  readonly afterMs?: number;
}

export interface Upstream {
  readonly port: number;
  /** What it has been asked, and in which order. */
  readonly asked: readonly IncomingMessage[];
  /** How often at an address. */
  timesAsked(address: string): number;
  /** What it says from now on at an address. */
  say(address: string, said: (request: IncomingMessage) => Said): void;
  stop(): Promise<void>;
}

export async function startUpstream(): Promise<Upstream> {
  const answers = new Map<string, (request: IncomingMessage) => Said>();
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const said = answers.get(request.url ?? '')?.(request) ?? { status: 404 };
    if (said.isCut) return void request.socket.destroy();
    const { status = 200, headers = {}, body = '', afterMs = 0 } = said;
    setTimeout(() => {
      response.writeHead(status, headers);
      response.end(request.method === 'HEAD' ? undefined : body);
    }, afterMs);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    timesAsked: (address) => asked.filter(({ url }) => url === address).length,
    say: (address, said) => void answers.set(address, said),
    async stop() {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

export interface Holding {
  /** When something in it changes by time alone, in milliseconds since 1970: a whole second. */
  readonly untilMs: number;
  readonly capSeconds: number;
  readonly staleSeconds: number;
}

/** What Chancery says of an answer that holds until then. */
export function holdsUntil({ untilMs, capSeconds, staleSeconds }: Holding): string {
  const caps = { maxAgeSeconds: capSeconds, staleIfErrorSeconds: staleSeconds, gridMs: 0, gridSettlesMs: 0 };
  return cacheControl(freshFor(Date.now(), untilMs, caps));
}
