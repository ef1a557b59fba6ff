import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { placesOf } from '../../desk/origins/origin-settings';
import { answerPolicies } from '../../press/origins/answer-policies';
import { roadOf } from '../../press/origins/road';
import { beginPage, showError } from './show-page';
import { siteOf } from './site';
import { refusal } from '../../desk/refusals/refusal';

/**
 * Where nobody answered, whoever asks for a page is shown one that says so: Strapi's own answer is JSON. To be called
 * from `bootstrap`: what is used before that stands outside of `strapi::errors`, which gives Strapi's answer.
 */
export function showMissingPages(strapi: Core.Strapi): void {
  const places = placesOf(strapi);
  strapi.server.use(async (ctx: Context, next: Next) => {
    await next();
    const isUnanswered = ctx.status === 404 && (ctx.body === undefined || ctx.body === null);
    if (isUnanswered && isRead(ctx) && ['page', 'desk'].includes(roadOf(ctx.path, places))) await show(strapi, ctx);
  });
}

/** By a browser, which names HTML; programs that take anything get what they always got. */
function isRead(ctx: Context): boolean {
  return ['GET', 'HEAD'].includes(ctx.method) && ctx.accepts('json', 'html') === 'html';
}

/** In the language that the address begins with, where the site speaks it. */
async function show(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const [, locale = ''] = ctx.path.split('/');
  const site = await siteOf(strapi, ctx);
  beginPage(strapi, ctx);
  // By its address it could have been anybody's; it is a page now, and loads what pages load.
  ctx.set(answerPolicies.page);
  await showError({ strapi, ctx, site, locale }, refusal('nothing.there'));
}
