import type { Core } from '@strapi/strapi';

interface Route {
  readonly info?: { readonly type?: string; readonly pluginName?: string; readonly apiName?: string };
}

/**
 * Whether what is saved now was typed by whoever sent the request: over the content manager, over REST's routes of a
 * type, over GraphQL. The house's own routes say themselves what they save.
 */
export function isTyped(strapi: Core.Strapi): boolean {
  const route = strapi.requestContext.get()?.state.route as Route | undefined;
  const { type, pluginName, apiName } = route?.info ?? {};
  if (type === 'admin') return pluginName === 'content-manager';
  if (type !== 'content-api') return false;
  return apiName === undefined || strapi.getModel(`api::${apiName}.${apiName}` as 'api::speech.speech') !== undefined;
}
