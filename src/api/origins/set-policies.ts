import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isOverTls, placesOf } from '../../desk/origins/origin-settings';
import { answerPolicies } from '../../press/origins/answer-policies';
import { roadOf } from '../../press/origins/road';

/** Says on every answer what a browser may do with it. `ofStrapi` is Strapi's own policy, made for its panel. */
export function setPolicies(strapi: Core.Strapi, ofStrapi: Core.MiddlewareHandler) {
  const places = placesOf(strapi);
  const overTls = isOverTls(strapi);
  return (ctx: Context, next: Next) => {
    const road = roadOf(ctx.path, places);
    const set = () => ctx.set(answerPolicies[road]);
    if (road === 'panel' || road === 'files') return ofStrapi(ctx, () => (set(), next()));
    if (road === 'api' && isGraphqlConsole(strapi, ctx)) return ofStrapi(ctx, next);
    if (overTls) ctx.set('Strict-Transport-Security', 'max-age=31536000');
    set();
    return next();
  };
}

/** The page on which a developer tries queries: not there in production. */
function isGraphqlConsole(strapi: Core.Strapi, ctx: Context): boolean {
  if (ctx.method !== 'GET' || !ctx.get('Accept').includes('text/html')) return false;
  return ctx.path === placesOf(strapi).graphql && strapi.plugin('graphql').service('utils').playground.isEnabled();
}
