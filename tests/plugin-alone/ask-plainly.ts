/** Requests as they are written, and answers as they come: packed, with all their headers. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Unpacked. */
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1100 });

export function ask(origin: string, path: string, { method = 'GET', headers = {} }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(`${origin}${path}`, { agent, method, headers, timeout: 10_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers: answered } = response;
        const text = unpacked(Buffer.concat(parts), answered['content-encoding']);
        resolve({ status: statusCode, headers: answered, text });
      });
    });
    asking
      .on('error', reject)
      .on('timeout', () => asking.destroy(new Error(`No answer: ${method} ${path}`)))
      .end();
  });
}

function unpacked(body: Buffer, encoding: string | undefined): string {
  if (body.length === 0) return '';
  const unpack = encoding === 'br' ? brotliDecompressSync : encoding === 'gzip' ? gunzipSync : (same: Buffer) => same;
  return unpack(body).toString();
}

/** What the newsstand says it did: `hit`, `stored`, `collapsed`, or nothing of these. */
export function outcome({ headers }: Answer): string {
  return /\b(hit|stored|collapsed|bypass)\b/.exec(String(headers['cache-status'] ?? ''))?.[1] ?? 'made';
}

/** Lets go of the connections that wait for another question. */
export const hangUp = () => agent.destroy();
