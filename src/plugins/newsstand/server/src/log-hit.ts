import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';

/** Writes what is answered from memory into the access log as `strapi::logger` writes what the app answers. */
export function logHit(strapi: Core.Strapi): ((request: IncomingMessage, status: number) => void) | null {
  const logger = strapi.log as typeof strapi.log & { isLevelEnabled?(level: string): boolean };
  // Strapi logs as configured from start to end: whether it does is asked once, not each time.
  if (logger.isLevelEnabled?.('http') === false) return null;
  return ({ method, url }, status) => void strapi.log.http(`${method} ${url} (0 ms) ${status}`);
}
