import type { Context, Next } from 'koa';
import { translateAnswer } from 'strapi-plugin-dateline/sentences';
import { sentences } from '../press/refusals/refusals';

/**
 * Says refusals in the language that the panel asks for: only on the panel's own roads. What the API answers is a
 * contract, and its sentences are English whatever a browser sends.
 */
export default () => async (ctx: Context, next: Next) => {
  await next();
  if (ctx.state.route?.info?.type === 'admin') translateAnswer(ctx, sentences);
};
