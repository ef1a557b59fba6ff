import type { Core } from '@strapi/strapi';

/** The locale that the site speaks where nobody asks for another, as set in the admin panel. */
export async function defaultLocaleOf(strapi: Core.Strapi): Promise<string> {
  const locale: unknown = await strapi.plugin('i18n').service('locales').getDefaultLocale();
  return typeof locale === 'string' ? locale : 'en';
}
