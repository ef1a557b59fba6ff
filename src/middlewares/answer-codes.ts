import type { Context, Next } from 'koa';
import { isSaid } from 'strapi-plugin-dateline/sentences';
import { answerCodeOf } from '../press/refusals/answer-codes';
import { isRecord } from '../press/query/reading';

/** The one place where an answer that refuses something gets a code, where whoever refused has none: Strapi and its plugins. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  const { body } = ctx as { readonly body: unknown };
  if (!isRecord(body) || !isRecord(body.error) || typeof body.error.message !== 'string') return;
  const { error } = body;
  if (isSaid(error.details)) return;
  const code = answerCodeOf({ status: ctx.status, name: error.name });
  ctx.body = { ...body, error: { ...error, details: { ...(isRecord(error.details) ? error.details : {}), code } } };
};
