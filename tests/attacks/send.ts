import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { Attempt } from './attempts';

export interface Answer {
  /** 0 where none came: the connection broke or nothing was said in time. */
  readonly status: number;
  readonly text: string;
}

const PATIENCE_MS = 120_000;

const agent = new http.Agent({ keepAlive: true });

/** Sends an attempt over a real connection, without the tidying that clients for tests do. */
export function send(strapi: Core.Strapi, attempt: Attempt, key: string | null): Promise<Answer> {
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const { method, path, body } = attempt;
  const headers = {
    ...attempt.headers,
    ...(key === null ? {} : { Authorization: key }),
    ...(body === null ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
  };
  return new Promise((resolve) => {
    const options = { agent, host: '127.0.0.1', port, method, path, headers, timeout: PATIENCE_MS };
    const request = http.request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => resolve({ status: 0, text: 'The answer broke off.' }));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
      );
    });
    request.on('timeout', () => request.destroy(new Error(`No answer in ${PATIENCE_MS} ms.`)));
    request.on('error', ({ message }) => resolve({ status: 0, text: message }));
    request.end(body ?? undefined);
  });
}
