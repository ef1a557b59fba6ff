import type { Context, Next } from 'koa';

/** koa-router answers a wrong method in plain text; the API's errors all have one form. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  if (ctx.status !== 405 || !ctx.path.startsWith('/api/') || ctx.body) return;
  const message = `${ctx.method} is not allowed here; allowed: ${ctx.response.get('allow')}.`;
  ctx.status = 405;
  ctx.body = { data: null, error: { status: 405, name: 'MethodNotAllowedError', message, details: {} } };
};
