import type { Core } from '@strapi/strapi';
import { readRequestsTruly } from '../../desk/origins/read-requests';
import { requirePublicUrl } from '../../desk/origins/require-public-url';
import { isOverTls } from '../../desk/origins/origin-settings';
import { answerAcrossOrigins } from './answer-across-origins';
import { setPolicies } from './set-policies';

/**
 * Who may read what is answered, and what a browser may do with it. To be called from `register`: Strapi takes its
 * middlewares from the registry afterwards. The two that it insists on get our rules under its names, since its own
 * answers every origin, with credentials, on the panel's roads, too (`strapi::cors`), and knows one policy for all
 * roads (`strapi::security`), which stays the panel's.
 */
export function setOriginRules(strapi: Core.Strapi): void {
  requirePublicUrl(strapi);
  readRequestsTruly(strapi);
  const middlewares = strapi.get('middlewares');
  middlewares.extend('strapi::security', (ofStrapi: Core.MiddlewareFactory) => () => {
    const hsts = isOverTls(strapi) && { maxAge: 31_536_000, includeSubDomains: false };
    return setPolicies(strapi, ofStrapi({ hsts }, { strapi }) as Core.MiddlewareHandler);
  });
  middlewares.set('strapi::cors', () => answerAcrossOrigins(strapi));
}
