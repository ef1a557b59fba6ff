import type { Core } from '@strapi/strapi';

/** The site's default locale: the language of entries that have none of their own. */
export async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  const request = strapi.requestContext.get();
  if (!request) return readDefaultLocale(strapi);
  const known = locales.get(request) ?? readDefaultLocale(strapi);
  locales.set(request, known);
  return known;
}

/** Strapi reads it from the database at every call, and a list may ask once an entry. */
const locales = new WeakMap<object, Promise<string>>();

async function readDefaultLocale(strapi: Core.Strapi): Promise<string> {
  const code: unknown = await strapi.plugin('i18n')?.service('locales').getDefaultLocale();
  return typeof code === 'string' ? code : 'en';
}
