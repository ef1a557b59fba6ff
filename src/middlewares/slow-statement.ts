import type { Context, Next } from 'koa';

/** The database was too slow for a request: the server's trouble, which may be over in a moment, and so no 400. */
export default () => async (ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SlowStatementError') throw error;
    const { name, message, details } = error as Error & { readonly details?: unknown };
    ctx.status = 503;
    ctx.set('Retry-After', '1');
    ctx.body = { data: null, error: { status: 503, name, message, details } };
  }
};
