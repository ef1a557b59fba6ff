import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { addressFault } from '../press/bytes/read-address';
import { panelLimits, publicLimits, type QueryLimits } from '../press/query/query-limits';
import { refusalOf } from '../desk/refusals/refusal';

/** Refuses, before anything reads it, an address that is too long, or whose bytes are no text. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const limits = strapi.config.get<Record<'public' | 'panel', QueryLimits>>('limits', {
    public: publicLimits,
    panel: panelLimits,
  });
  return (ctx: Context, next: Next) => {
    const { queryLength } = /^\/(?:api|graphql)\b/.test(ctx.path) ? limits.public : limits.panel;
    const fault = addressFault(ctx.url, queryLength);
    if (fault !== null) throw refusalOf(fault);
    return next();
  };
};
