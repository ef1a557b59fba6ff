import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { listTimeline } from '../../../desk/public/list-timeline';
import { tellAnswer } from '../../../desk/newsstand/tell-answer';
import { tellFrontPage } from '../../../desk/newsstand/tell-front-page';
import { loadFrontPage } from '../../../desk/public/load-front-page';
import { loadPublicationInLanguages } from '../../../desk/public/load-publication';
import { requestClock } from '../../../desk/clock/request-clock';
import { timelineQueryFrom } from '../../../desk/public/timeline-query-from';
import { frontPagePath, messagesPath, publicationPath } from '../../../press/page/page-addresses';
import { renderFrontPage } from '../../../press/page/render-front-page';
import { renderMessagesPage } from '../../../press/page/render-messages-page';
import { renderPublicationPage } from '../../../press/page/render-publication-page';
import {
  isPublicationType,
  publicationTypeNames,
  publicationTypes,
} from '../../../press/publication/publication-types';
import { sendAsset } from '../page-assets';
import { show, type Request } from '../show-page';
import { frameOf, inEveryLocale, officeOf, timeZoneOf } from '../site';
import { pagesOf } from '../translations';
import { writeFormerAddress } from '../write-former-address';
import { refusal } from '../../../desk/refusals/refusal';

/** Each page as HTML: the same use cases as the API's, handed to a renderer. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  home: (ctx: Context) => show(strapi, ctx, writeFrontPage),
  frontPage: (ctx: Context) => show(strapi, ctx, writeFrontPage),
  messages: (ctx: Context) => show(strapi, ctx, writeMessages),
  asset: (ctx: Context) => sendAsset(strapi, ctx),
  publication: (ctx: Context) => show(strapi, ctx, writePublication),
});

async function writeFrontPage({ strapi, ctx, site, locale }: Request): Promise<string> {
  const asOf = requestClock(strapi).instantOf(ctx);
  const answer = await loadFrontPage(strapi, { locale, asOf });
  const page = tellFrontPage(strapi, answer, ctx.query.at === undefined);
  const frame = frameOf(site, {
    locale,
    canonicalPath: frontPagePath(locale),
    translations: inEveryLocale(site, frontPagePath),
    office: { name: page.office.name, allMessagesHeading: page.headings.allMessages },
  });
  return renderFrontPage({
    frame,
    page,
    meta: { asOf, validUntil: answer.validUntil },
    at: ctx.query.at === undefined ? null : asOf,
  });
}

const MESSAGES_A_PAGE = '20';

async function writeMessages({ strapi, ctx, site, locale }: Request): Promise<string> {
  const { type = null, cursor = null } = ctx.query;
  if (type !== null && (typeof type !== 'string' || !isPublicationType(type)))
    throw refusal('publication.type-expected');
  const query = timelineQueryFrom({ locale, types: type, cursor, limit: MESSAGES_A_PAGE });
  const { items, nextCursor } = tellAnswer(strapi, await listTimeline(strapi, query));
  const frame = frameOf(site, {
    locale,
    canonicalPath: messagesPath({ locale, type }),
    translations: inEveryLocale(site, (each) => messagesPath({ locale: each, type })),
    office: await officeOf(strapi, locale),
  });
  return renderMessagesPage({ frame, items, type, nextCursor, cursor: query.after === null ? null : String(cursor) });
}

async function writePublication(request: Request): Promise<string> {
  const { strapi, ctx, site, locale } = request;
  const { plural, slug } = ctx.params as { readonly plural: string; readonly slug: string };
  const type = publicationTypeNames.find((name) => publicationTypes[name].plural === plural);
  if (type === undefined) throw refusal('nothing.there');
  const text = tellAnswer(strapi, await loadPublicationInLanguages(strapi, { type, locale, slug }));
  if (text === null) return writeFormerAddress(request, { type, locale, slug });
  const { publication, translations } = text;
  const frame = frameOf(site, {
    locale,
    canonicalPath: publicationPath(publication),
    translations: pagesOf(request, translations),
    office: await officeOf(strapi, locale),
  });
  return renderPublicationPage({ frame, publication, timeZone: await timeZoneOf(strapi) });
}
