import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import { defaultLocaleOf } from '../../desk/site/default-locale';
import { loadOffice } from '../../desk/public/load-office';
import { publicTimeZone } from '../../desk/site/office-time-zone';
import { localesOfPages } from '../../desk/site/site-locales';
import { siteOriginOf } from '../../desk/site/site-origin';
import { tellAnswer, tellTags } from '../../desk/newsstand/tell-answer';
import { locales as localesTag, office as officeTag } from '../../press/public/tags';
import { assetsPathOf } from './page-assets';
import type { PageFrame, PageOffice, Translation } from '../../press/page/page-frame';

/** What holds for every page of one request. */
export interface Site {
  readonly origin: string;
  readonly assetsPath: string;
  readonly defaultLocale: string;
  readonly locales: readonly string[];
}

export async function siteOf(strapi: Core.Strapi, ctx: Context): Promise<Site> {
  tellTags(strapi, localesTag);
  return {
    origin: siteOriginOf(ctx),
    assetsPath: assetsPathOf(strapi),
    defaultLocale: await defaultLocaleOf(strapi),
    locales: await localesOfPages(strapi),
  };
}

/** The same page in each of the site's languages. */
export function inEveryLocale({ locales }: Site, pathOf: (locale: string) => string): Translation[] {
  return locales.map((locale) => ({ locale, path: pathOf(locale) }));
}

/** The frame of a page that has its own languages. */
export function frameOf(
  { origin, assetsPath, defaultLocale }: Site,
  page: Pick<PageFrame, 'locale' | 'canonicalPath' | 'translations' | 'office'>,
): PageFrame {
  return { origin, assetsPath, defaultLocale, ...page };
}

export async function officeOf(strapi: Core.Strapi, locale: string): Promise<PageOffice> {
  const office = tellAnswer(strapi, await loadOffice(strapi, locale));
  return { name: office?.name ?? null, allMessagesHeading: office?.headings.allMessages ?? null };
}

/** The zone in which a page says when something was. */
export async function timeZoneOf(strapi: Core.Strapi): Promise<TimeZone> {
  tellTags(strapi, officeTag);
  return publicTimeZone(strapi);
}

/** The languages stand in one order on every page. */
export function inOrderOf<Item extends { readonly locale: string }>(
  locales: readonly string[],
  items: readonly Item[],
): Item[] {
  return locales.flatMap((locale) => items.filter((item) => item.locale === locale));
}
