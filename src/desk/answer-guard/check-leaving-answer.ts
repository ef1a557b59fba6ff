import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answersThePublic } from './public-request';
import { stateOf } from './row-state';
import { refusal } from '../refusals/refusal';

/** Requests of somebody who may not read drafts in which one was read all the same, as rules of the house do. */
const sawHidden = new WeakSet<object>();

export function noteHidden(strapi: Core.Strapi): void {
  const request = strapi.requestContext.get();
  if (request !== undefined) sawHidden.add(request);
}

/**
 * The last net, for routes that hand out what they read as it is, without Strapi's sanitizing: an answer with a row that
 * is not published is refused. It costs something only where such a row was read at all.
 */
export function checkLeavingAnswer(strapi: Core.Strapi): void {
  strapi.server.api('content-api').use(async (context: Context, next: Next) => {
    await next();
    if (!sawHidden.has(context) || !answersThePublic(strapi) || !holdsHidden(context.body)) return;
    strapi.log.error(
      `An answer to ${context.method} ${context.path} had something unpublished in it, and was refused.`,
    );
    throw refusal('drafts.in-answer');
  });
}

function holdsHidden(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return stateOf(value) === 'hidden' || Object.values(value).some(holdsHidden);
}
