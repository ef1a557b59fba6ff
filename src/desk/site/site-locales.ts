import type { Core } from '@strapi/strapi';
import { locales as localesTag } from '../../press/public/tags';
import { remember } from '../remembered/remember';

/** The codes of all locales of the site, by letters. */
export async function siteLocales(strapi: Core.Strapi): Promise<readonly string[]> {
  return [...(await findLocales(strapi))].sort();
}

/** In the order in which the site got them, as its pages name them. */
export async function localesOfPages(strapi: Core.Strapi): Promise<readonly string[]> {
  return remember(strapi, 'locales', [localesTag], () => findLocales(strapi));
}

async function findLocales(strapi: Core.Strapi): Promise<readonly string[]> {
  const locales: readonly { readonly code: string }[] = await strapi.plugin('i18n').service('locales').find();
  return locales.map(({ code }) => code);
}
