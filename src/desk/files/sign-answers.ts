import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { maySeeHiddenFiles } from './may-see-hidden-files';
import { withSignedFiles } from './with-signed-files';

/**
 * Gives files that are not public a signed address in the answers to whoever may see them: to admins in the panel, and
 * to API tokens that may read drafts. What they may read at all was decided before; here an answer is only made one that
 * can be shown, pictures in texts included.
 */
export async function signAnswers(strapi: Core.Strapi, ctx: Context): Promise<void> {
  if (ctx.status >= 300 || !maySeeHiddenFiles(strapi)) return;
  const { body } = ctx as { body: unknown };
  const answer = typeof body === 'string' ? readJson(ctx, body) : body;
  if (!isPlain(answer)) return;
  const signed = await withSignedFiles(strapi, answer);
  if (signed === answer) return;
  ctx.body = typeof body === 'string' ? JSON.stringify(signed) : signed;
  ctx.set('Cache-Control', 'private, no-store');
}

/** GraphQL answers with a text. */
function readJson(ctx: Context, body: string): unknown {
  return ctx.response.is('json') && body.includes('/uploads/') ? JSON.parse(body) : null;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
}

/**
 * The same where Strapi itself signs files one by one: in what it writes out piece by piece, past any look at the answer.
 * Its own way to do it would tell the provider's address.
 */
export function signInsteadOfStrapi(strapi: Core.Strapi): void {
  const service: { signFileUrls: (file: object) => Promise<object> } = strapi.plugin('upload').service('file');
  service.signFileUrls = async (file) => {
    const told = { ...file, isUrlSigned: false };
    return maySeeHiddenFiles(strapi) ? withSignedFiles(strapi, told) : told;
  };
}
