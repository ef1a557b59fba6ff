import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { ShapeRequest } from './shapes/shape';

export interface Asker {
  /** Sends a request, and gives the status and how long the answer is. */
  ask(shape: ShapeRequest): Promise<{ readonly status: number; readonly length: number }>;
  /** Milliseconds of this process's processors that a request takes: the server's, and a little of the client's. */
  cpuOf(shape: ShapeRequest): Promise<number>;
  /** What was answered with 5xx so far. */
  readonly failed: ShapeRequest[];
  close(): Promise<void>;
}

/** Asks a Chancery in this process over HTTP; keeps its sockets, and throws the answers away. */
export async function askerOf({ server }: Core.Strapi): Promise<Asker> {
  const { httpServer } = server;
  if (!httpServer.listening) await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = httpServer.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const ask: Asker['ask'] = ({ address, body }) =>
    new Promise((resolve, reject) => {
      const headers = body === undefined ? {} : { 'content-type': 'application/json' };
      const method = body === undefined ? 'GET' : 'POST';
      const sent = request({ host: '127.0.0.1', port, path: address, method, headers, agent }, (answer) => {
        let length = 0;
        answer.on('data', (chunk: Buffer) => (length += chunk.length));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, length }));
      });
      sent.on('error', reject).end(body);
    });
  const failed: ShapeRequest[] = [];
  return {
    ask,
    failed,
    async cpuOf(shape) {
      const before = process.cpuUsage();
      const { status } = await ask(shape);
      const { user, system } = process.cpuUsage(before);
      if (status >= 500) failed.push(shape);
      return (user + system) / 1_000;
    },
    async close() {
      agent.destroy();
    },
  };
}

/**
 * The median of several measurements of each, taken in turns, so that a slow minute of the machine meets all alike.
 * @param rows requests that are sent one after the other, and cost what they cost together
 */
export async function compareCpu(
  asker: Asker,
  rows: readonly (readonly ShapeRequest[])[],
  rounds: number,
): Promise<number[]> {
  const measured = rows.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, row] of rows.entries()) {
      let cost = 0;
      for (const shape of row) cost += await asker.cpuOf(shape);
      measured[index]!.push(cost);
    }
  }
  return measured.map((values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!);
}
