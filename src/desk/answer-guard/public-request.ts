import type { Core } from '@strapi/strapi';
import { mayReadDrafts } from '../rights/may-read-drafts';
import { worksAsHouse } from './as-house';

interface Route {
  readonly method?: string;
  readonly info?: { readonly type?: string };
}

/** Whether the answer to the present request goes to somebody who may not read drafts: over any API, or as a page. */
export function answersThePublic(strapi: Core.Strapi): boolean {
  const route = routeOf(strapi);
  // A route of no type is a page or a file; the panel's are all of the type "admin".
  return route !== undefined && (route.info?.type === undefined || !mayReadDrafts(strapi));
}

/**
 * Whether what is read now is to be told to somebody who may not read drafts. What a writing request reads before it
 * writes is not: rules of the house look at the draft. Its answer is looked through on the way out.
 */
export function readsForThePublic(strapi: Core.Strapi): boolean {
  return !worksAsHouse() && answersThePublic(strapi) && !isWriting(routeOf(strapi));
}

/** Whether it comes over REST or GraphQL: not a page, not the panel. */
export function asksContentApi(strapi: Core.Strapi): boolean {
  return routeOf(strapi)?.info?.type === 'content-api';
}

function routeOf(strapi: Core.Strapi): Route | undefined {
  return strapi.requestContext.get()?.state.route as Route | undefined;
}

/** Below GraphQL, whose route names no method, only the Document Service writes, and that works as the house. */
function isWriting(route: Route | undefined): boolean {
  return ['post', 'put', 'patch', 'delete'].includes(route?.method?.toLowerCase() ?? '');
}
