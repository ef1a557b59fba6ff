import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { refusal } from '../desk/refusals/refusal';

/**
 * Stands before what `@strapi/i18n` puts in front of the content manager's routes, and of their login: it fails on a type
 * that is not there, empties the query, and writes a locale of its own into the body. What was asked is kept for the
 * readers behind the login.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  (ctx: Context, next: Next) => {
    const model = /^\/content-manager\/(?:collection|single)-types\/([^/]+)/.exec(ctx.path)?.[1];
    if (model === undefined) return next();
    const uid = decodeURIComponent(model) as 'api::speech.speech';
    if (!Object.hasOwn(strapi.contentTypes, uid)) throw refusal('nothing.there');
    const { locale } = (ctx.request.body ?? {}) as { readonly locale?: unknown };
    ctx.state.asked = { query: ctx.query, locale };
    return next();
  };
