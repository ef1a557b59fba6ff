import type { Core } from '@strapi/strapi';

/**
 * Does the work when the answer has gone out, so that nothing of it can be told by how long the answer took. Nobody
 * waits for it any more: whatever fails is only logged.
 */
export function afterAnswer(strapi: Core.Strapi, work: () => Promise<unknown>): void {
  const start = () => void work().catch((error: unknown) => strapi.log.error(error));
  const response = strapi.requestContext.get()?.res;
  if (response === undefined || response.closed) start();
  else response.once('close', start);
}
