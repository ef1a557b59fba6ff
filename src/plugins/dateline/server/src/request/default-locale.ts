import type { Core } from '@strapi/strapi';

/** The site's default locale: the language of entries that have none of their own. */
export async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  const request = strapi.requestContext.get();
  if (!request) return readDefaultLocale(strapi);
  const scope = await scopeOf(strapi, request);
  const known = locales.get(scope) ?? readDefaultLocale(strapi);
  locales.set(scope, known);
  return known;
}

/** Strapi reads it from the database at every call, and a list may ask once an entry. */
const locales = new WeakMap<object, Promise<string>>();

/**
 * What may wait for one reading: a request, or a transaction of it. A transaction that holds SQLite's only connection
 * must not wait for a reading outside of it, which waits for that connection.
 */
async function scopeOf(strapi: Core.Strapi, request: object): Promise<object> {
  return strapi.db.inTransaction() ? (await strapi.db.transaction()).get() : request;
}

async function readDefaultLocale(strapi: Core.Strapi): Promise<string> {
  const code: unknown = await strapi.plugin('i18n')?.service('locales').getDefaultLocale();
  return typeof code === 'string' ? code : 'en';
}
