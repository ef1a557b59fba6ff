import type { Core } from '@strapi/strapi';
import { actorOf } from '../actor/actor-of';

interface Auth {
  readonly strategy?: { readonly name?: string };
  readonly credentials?: { readonly type?: string };
  readonly ability?: { can(action: string): boolean };
}

/**
 * Whether the request comes with an API token that may do this: by full access, or by this very action. Outside of any
 * request nobody from outside asks: the house does something in a token's name, and has asked for its rights before.
 */
export function tokenMay(strapi: Core.Strapi, action: string): boolean {
  const request = strapi.requestContext.get();
  if (request === undefined) return actorOf(strapi).kind === 'token';
  const { strategy, credentials, ability } = (request.state.auth ?? {}) as Auth;
  if (strategy?.name !== 'content-api-token') return false;
  return credentials?.type === 'full-access' || (ability?.can(action) ?? false);
}
