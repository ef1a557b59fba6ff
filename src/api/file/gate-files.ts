import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { showFile } from '../../desk/files/show-file';
import { signAnswers } from '../../desk/files/sign-answers';
import { askedFile, elsewhere } from '../../press/files/asked-file';

/**
 * Puts a gate before the files. It stands where Strapi opens its folder of public files (`strapi::public`), the last
 * of the middlewares, which Strapi does not start without: so no configuration can forget it, and no path comes to
 * the folder but through it.
 */
export function gateFiles(strapi: Core.Strapi): void {
  strapi.get('middlewares').extend('strapi::public', (openFolder: Opening): Opening => (config, options) => {
    openFolder(config, options);
    return (ctx, next) => answer(strapi, ctx, next);
  });
}

type Opening = (config: unknown, options: { readonly strapi: Core.Strapi }) => Handler | undefined;
type Handler = (ctx: Context, next: Next) => Promise<void>;

async function answer(strapi: Core.Strapi, ctx: Context, next: Next): Promise<void> {
  const asked = ctx.method === 'GET' || ctx.method === 'HEAD' ? askedFile(ctx.path) : elsewhere;
  if (asked !== elsewhere) return showFile(strapi, ctx, asked);
  await next();
  await signAnswers(strapi, ctx);
}
