import type { Context, Next } from 'koa';
import { refusalAnswer } from '../press/refusals/refusal-answer';

/** koa-router answers a wrong method in plain text, and one that it has no route for with 501; all refusals have one form. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  const isRefused = ctx.status === 501 || (ctx.status === 405 && ctx.path.startsWith('/api/'));
  if (!isRefused || ctx.body) return;
  const allowed = ctx.response.get('allow');
  const { method } = ctx;
  ctx.status = 405;
  ctx.body =
    allowed === ''
      ? refusalAnswer('method.not-allowed', { method })
      : refusalAnswer('method.others-allowed', { method, allowed });
};
