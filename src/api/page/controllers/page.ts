import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { listTimeline } from '../../../desk/list-timeline';
import { loadFrontPage } from '../../../desk/load-front-page';
import { listTranslations, loadPublication } from '../../../desk/load-publication';
import { requestClock } from '../../../desk/request-clock';
import { timelineQueryFrom } from '../../../desk/timeline-query-from';
import { frontPagePath, messagesPath, publicationPath } from '../../../press/page/page-addresses';
import { renderErrorPage } from '../../../press/page/render-error-page';
import { renderFrontPage } from '../../../press/page/render-front-page';
import { renderMessagesPage } from '../../../press/page/render-messages-page';
import { renderPublicationPage } from '../../../press/page/render-publication-page';
import { isPublicationType, publicationTypeNames, publicationTypes } from '../../../press/publication-types';
import { frameOf, inEveryLocale, officeOf, siteOf, type Site } from '../site';

/** Each page as HTML: the same use cases as the API's, handed to a renderer. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  home: (ctx: Context) => show(strapi, ctx, writeFrontPage),
  frontPage: (ctx: Context) => show(strapi, ctx, writeFrontPage),
  messages: (ctx: Context) => show(strapi, ctx, writeMessages),
  publication: (ctx: Context) => show(strapi, ctx, writePublication),
});

interface Request {
  readonly strapi: Core.Strapi;
  readonly ctx: Context;
  readonly site: Site;
  readonly locale: string;
}

/** Throws what Strapi's own controllers do: NotFoundError, ValidationError. */
type Writer = (request: Request) => Promise<string>;

async function show(strapi: Core.Strapi, ctx: Context, write: Writer): Promise<void> {
  const site = await siteOf(strapi, ctx);
  const locale: string = ctx.params.locale ?? site.defaultLocale;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Cache-Control', 'no-cache');
  try {
    if (!site.locales.includes(locale)) throw new errors.NotFoundError();
    ctx.body = await write({ strapi, ctx, site, locale });
  } catch (error) {
    await showError({ strapi, ctx, site, locale }, error);
  }
}

/** In the language that was asked for, where the site speaks it. */
async function showError({ strapi, ctx, site, locale: asked }: Request, error: unknown): Promise<void> {
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

async function writeFrontPage({ strapi, ctx, site, locale }: Request): Promise<string> {
  const asOf = requestClock(strapi).instantOf(ctx);
  const { data, meta } = await loadFrontPage(strapi, { locale, asOf });
  const frame = frameOf(site, {
    locale,
    canonicalPath: frontPagePath(locale),
    translations: inEveryLocale(site, frontPagePath),
    office: { name: data.office.name, allMessagesHeading: data.headings.allMessages },
  });
  return renderFrontPage({ frame, page: data, meta, at: ctx.query.at === undefined ? null : asOf });
}

const MESSAGES_A_PAGE = '20';

async function writeMessages({ strapi, ctx, site, locale }: Request): Promise<string> {
  const { type = null, cursor = null } = ctx.query;
  if (type !== null && (typeof type !== 'string' || !isPublicationType(type))) throw new errors.ValidationError('type');
  const query = timelineQueryFrom({ locale, types: type, cursor, limit: MESSAGES_A_PAGE });
  const { items, nextCursor } = await listTimeline(strapi, query);
  const frame = frameOf(site, {
    locale,
    canonicalPath: messagesPath({ locale, type }),
    translations: inEveryLocale(site, (each) => messagesPath({ locale: each, type })),
    office: await officeOf(strapi, locale),
  });
  return renderMessagesPage({ frame, items, type, nextCursor, cursor: query.after === null ? null : String(cursor) });
}

async function writePublication({ strapi, ctx, site, locale }: Request): Promise<string> {
  const { plural, slug } = ctx.params as { readonly plural: string; readonly slug: string };
  const type = publicationTypeNames.find((name) => publicationTypes[name].plural === plural);
  const publication = type ? await loadPublication(strapi, { type, locale, slug }) : null;
  if (publication === null) throw new errors.NotFoundError();
  const translations = await listTranslations(strapi, publication);
  const frame = frameOf(site, {
    locale,
    canonicalPath: publicationPath(publication),
    translations: inOrderOf(site.locales, translations).map((translation) => ({
      locale: translation.locale,
      path: publicationPath({ type: publication.type, ...translation }),
    })),
    office: await officeOf(strapi, locale),
  });
  return renderPublicationPage({ frame, publication });
}

/** The languages stand in one order on every page. */
function inOrderOf<Item extends { readonly locale: string }>(
  locales: readonly string[],
  items: readonly Item[],
): Item[] {
  return locales.flatMap((locale) => items.filter((item) => item.locale === locale));
}
