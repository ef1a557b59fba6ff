import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { findBadText } from '../press/bytes/find-bad-text';
import { refusal } from '../desk/refusals/refusal';

/** Refuses a body that is no object, or that has what no database keeps, before any controller takes it apart. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const graphql = strapi.plugin('graphql').config<string>('endpoint');
  return (ctx: Context, next: Next) => {
    // Strapi leaves the body of this address to Apollo, which wants to read it itself.
    if (ctx.url === graphql) return next();
    // Only roads that take forms have let one come so far; they read it themselves, behind the login.
    if (ctx.is('multipart')) return next();
    const body: unknown = ctx.request.body;
    if (body === undefined) readNothing(ctx);
    else if (body !== '') readBody(body);
    return next();
  };
};

/** Controllers take for granted that there is a body, if an empty one. */
function readNothing(ctx: Context): void {
  if (ctx.request.length) throw refusal('body.type-unread');
  if (ctx.method === 'POST' || ctx.method === 'PUT') ctx.request.body = {};
}

function readBody(body: unknown): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refusal('body.no-object', { example: '{"data": {"title": "Opening"}}' });
  const bad = findBadText(body);
  if (bad === null) return;
  const where = bad.path.replace(/[^\w.[\]-]/g, '?').slice(0, 120);
  throw refusal('body.bad-text', { fault: bad.fault, path: where });
}
