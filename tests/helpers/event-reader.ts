/** Reads server-sent events as a browser does, and can be as slow as one likes. */
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';

export interface HeardEvent {
  /** What a browser sends back as `Last-Event-ID`. */
  readonly id: string;
  readonly row: {
    readonly position: number;
    readonly what: string;
    readonly type: string;
    readonly documentId: string | null;
    readonly locale: string | null;
    readonly addressBefore: string | null;
    readonly addressAfter: string | null;
  };
}

export class EventReader {
  readonly events: HeardEvent[] = [];
  /** How often nothing was said. */
  quiet = 0;
  isOver = false;
  private rest = '';
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly asking: ClientRequest,
    readonly answer: IncomingMessage,
  ) {
    answer.setEncoding('utf8');
    answer.on('data', (text: string) => this.read(text));
    // An answer that is cut off is an error to Node.js, and an end to whoever reads.
    answer.on('error', () => undefined);
    answer.on('close', () => this.end());
  }

  static open(strapi: Core.Strapi, path = '/api/changes', headers: Record<string, string> = {}): Promise<EventReader> {
    const { port } = strapi.server.httpServer.address() as AddressInfo;
    const wanted = { Accept: 'text/event-stream', ...headers };
    return new Promise((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path, headers: wanted, agent: false });
      asking.on('error', reject);
      asking.on('response', (answer) => resolve(new EventReader(asking, answer)));
      asking.end();
    });
  }

  get positions(): readonly number[] {
    return this.events.map(({ row }) => row.position);
  }

  get lastId(): string {
    return this.events.at(-1)?.id ?? '';
  }

  /** Takes nothing more from the connection for now. */
  pause(): void {
    this.answer.pause();
  }

  resume(): void {
    this.answer.resume();
  }

  close(): void {
    this.asking.destroy();
  }

  /** Until this holds, looked at with each thing that is heard; fails after half a minute. */
  async until(holds: (reader: this) => boolean): Promise<void> {
    const deadlineMs = Date.now() + 120_000;
    while (!holds(this)) {
      if (Date.now() > deadlineMs) throw new Error(`Heard ${this.events.length} events and then nothing more.`);
      await new Promise<void>((resolve) => {
        this.waiting.add(resolve);
        setTimeout(resolve, 100);
      });
    }
  }

  private read(text: string): void {
    const parts = (this.rest + text).split('\n\n');
    this.rest = parts.pop() ?? '';
    for (const part of parts) {
      const fields = new Map(part.split('\n').map((line) => line.split(/: (.*)/s) as [string, string]));
      if (fields.has('data'))
        this.events.push({ id: fields.get('id') ?? '', row: JSON.parse(fields.get('data') ?? '') });
      else this.quiet += 1;
    }
    this.wake();
  }

  private end(): void {
    this.isOver = true;
    this.wake();
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
