import type { Context, Next } from 'koa';
import { servedAs } from '../press/uploads/served-as';

/** Says of every stored file how a browser is to take it, also of those that an earlier version let in. */
export default () => async (ctx: Context, next: Next) => {
  const served = servedAs(ctx.path);
  await next();
  if (served === null) return;
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', served.policy);
  if (ctx.status >= 400) return;
  ctx.set('Content-Type', served.contentType);
  if (served.disposition === 'attachment') ctx.set('Content-Disposition', 'attachment');
};
