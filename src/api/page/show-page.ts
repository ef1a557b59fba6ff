import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { frontPagePath } from '../../press/page/page-addresses';
import { renderErrorPage } from '../../press/page/render-error-page';
import { frameOf, inEveryLocale, officeOf, siteOf, type Site } from './site';
import { newsstand } from '../../desk/newsstand/newsstand';
import { refusal } from '../../desk/refusals/refusal';

export interface Request {
  readonly strapi: Core.Strapi;
  readonly ctx: Context;
  readonly site: Site;
  readonly locale: string;
}

/** Throws what Strapi's own controllers do: NotFoundError, ValidationError. */
export type Writer = (request: Request) => Promise<string>;

/** Answers with the page that is written, or with an error page. */
export async function show(strapi: Core.Strapi, ctx: Context, write: Writer): Promise<void> {
  const site = await siteOf(strapi, ctx);
  const locale: string = ctx.params.locale ?? site.defaultLocale;
  beginPage(strapi, ctx);
  try {
    if (!site.locales.includes(locale)) throw refusal('nothing.there');
    ctx.body = await write({ strapi, ctx, site, locale });
  } catch (error) {
    await showError({ strapi, ctx, site, locale }, error);
  }
}

export function beginPage(strapi: Core.Strapi, ctx: Context): void {
  ctx.type = 'text/html; charset=utf-8';
  // How long a page holds is said by who keeps it; where nobody does, it is asked for anew each time.
  if (newsstand(strapi) === null) ctx.set('Cache-Control', 'no-cache');
}

/** In the language that was asked for, where the site speaks it. */
export async function showError({ strapi, ctx, site, locale: asked }: Request, error: unknown): Promise<void> {
  const status = statusOf(error);
  if (status === null) throw error;
  const locale = site.locales.includes(asked) ? asked : site.defaultLocale;
  const translations = inEveryLocale(site, frontPagePath);
  const office = await officeOf(strapi, locale);
  ctx.status = status;
  ctx.body = renderErrorPage(frameOf(site, { locale, canonicalPath: null, translations, office }), status);
}

function statusOf(error: unknown): 400 | 404 | null {
  if (error instanceof errors.NotFoundError) return 404;
  return error instanceof errors.ValidationError ? 400 : null;
}
