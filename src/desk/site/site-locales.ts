import type { Core } from '@strapi/strapi';

/** The codes of all locales of the site, by letters. */
export async function siteLocales(strapi: Core.Strapi): Promise<readonly string[]> {
  const locales: readonly { readonly code: string }[] = await strapi.plugin('i18n').service('locales').find();
  return locales.map(({ code }) => code).sort();
}
