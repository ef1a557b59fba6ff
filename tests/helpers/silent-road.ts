import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a server on which connections can fall silent, as a firewall that forgets them lets them. */
export class SilentRoad {
  private readonly pairs = new Set<{ readonly said: string[]; readonly near: Socket; readonly far: Socket }>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(to: URL): Promise<SilentRoad> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(to);
    url.port = String((server.address() as AddressInfo).port);
    url.hostname = '127.0.0.1';
    const road = new SilentRoad(server, url.href);
    server.on('connection', (near) => road.lead(near, connect(Number(to.port), to.hostname)));
    return road;
  }

  get count(): number {
    return this.pairs.size;
  }

  /** Of the connections at whose beginning this was said nothing arrives any more, in either direction. */
  silence(word: string): void {
    for (const { said, near, far } of this.pairs) {
      if (!said.join('').includes(word)) continue;
      near.unpipe(far);
      far.unpipe(near);
      near.resume();
      far.resume();
    }
  }

  async close(): Promise<void> {
    for (const { near, far } of this.pairs) [near, far].forEach((socket) => socket.destroy());
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private lead(near: Socket, far: Socket): void {
    const pair = { said: [] as string[], near, far };
    this.pairs.add(pair);
    near.on('data', (part) => pair.said.length < 3 && pair.said.push(part.toString('latin1')));
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.pairs.delete(pair);
        [near, far].forEach((each) => each.destroy());
      });
    }
  }
}
