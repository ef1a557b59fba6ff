/** Requests as they are written: a client library would tidy up the path of one first. */
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** As they came: packed where the answer says so. */
  readonly bytes: Buffer;
}

export interface RawRequest {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Of a server that listens. */
export async function askRaw(
  strapi: Core.Strapi,
  { path, method = 'GET', headers = {} }: RawRequest,
): Promise<RawAnswer> {
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers: answered } = response;
        const bytes = Buffer.concat(parts);
        resolve({ status: statusCode, headers: answered, body: bytes.toString(), bytes });
      });
    });
    asking.on('error', reject).end();
  });
}

export async function listen(strapi: Core.Strapi): Promise<void> {
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
}
