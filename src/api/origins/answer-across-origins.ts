import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { translateAnswer } from 'strapi-plugin-dateline/sentences';
import { knownOrigins, placesOf } from '../../desk/origins/origin-settings';
import { crossOriginAnswer, type Known } from '../../press/origins/cross-origin-answer';
import { isForeignWrite } from '../../press/origins/foreign-write';
import { refusalAnswer } from '../../press/refusals/refusal-answer';
import { sentences } from '../../press/refusals/refusals';
import { roadOf, type Road } from '../../press/origins/road';

/** Tells other origins what they may read, and refuses what they want done here with a reader's cookies. */
export function answerAcrossOrigins(strapi: Core.Strapi) {
  const places = placesOf(strapi);
  const known = knownOrigins(strapi);
  return async (ctx: Context, next: Next) => {
    const road = roadOf(ctx.path, places);
    const isPreflight = ctx.method === 'OPTIONS' && ctx.get('Access-Control-Request-Method') !== '';
    const { Vary, ...headers } = crossOriginAnswer(
      road,
      { origin: ctx.get('Origin') || null, isPreflight, isRead: ['GET', 'HEAD'].includes(ctx.method) },
      known,
    );
    ctx.set(headers);
    if (Vary !== undefined) ctx.vary(Vary);
    if (isPreflight && headers['Access-Control-Allow-Origin'] !== undefined) ctx.status = 204;
    else if (bringsCookies(road, ctx) && isForeign(ctx, road, known)) refuse(ctx);
    else await next();
    // Whatever a plugin has put below the API's prefix.
    if (ctx.state.route?.info?.type === 'admin') ctx.remove('Access-Control-Allow-Origin');
  };
}

/** The API takes tokens, which no browser adds by itself; elsewhere the answer alone may set a cookie. */
function bringsCookies(road: Road, ctx: Context): boolean {
  return road !== 'api' || ctx.get('Cookie') !== '';
}

function isForeign(ctx: Context, road: Road, { own, friends }: Known): boolean {
  const origin = ctx.get('Origin') || null;
  if (road === 'api' && origin !== null && friends.includes(origin)) return false;
  const site = ctx.get('Sec-Fetch-Site') || null;
  // The header itself: what the site calls itself is another matter.
  return isForeignWrite({ method: ctx.method, site, origin, host: ctx.get('Host') }, own);
}

function refuse(ctx: Context): void {
  ctx.status = 403;
  ctx.body = refusalAnswer('origin.foreign');
  translateAnswer(ctx, sentences);
}
