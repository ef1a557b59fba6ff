import type { Core } from '@strapi/strapi';
import { locales as localesTag } from '../../press/public/tags';
import { remember } from '../remembered/remember';

interface Locales {
  getDefaultLocale(): Promise<unknown>;
  setDefaultLocale(locale: { readonly code: string }): Promise<unknown>;
}

/** The locale that the site speaks where nobody asks for another, as set in the admin panel. */
export async function defaultLocaleOf(strapi: Core.Strapi): Promise<string> {
  const locale = await localesOf(strapi).getDefaultLocale();
  return typeof locale === 'string' ? locale : 'en';
}

/**
 * Reads the default locale once for each request, and from memory where that knows it: Strapi asks for it anew at each read
 * of a document, a list and its count included, which then speak of the same one. What a request leaves running behind it
 * asks anew.
 * Kept is what was read, never the reading: of two fields of one question, the one that holds SQLite's only connection in
 * its transaction would wait for the other's reading, which waits for that connection.
 */
export function readDefaultLocaleOnce(strapi: Core.Strapi): void {
  const locales = localesOf(strapi);
  const { getDefaultLocale, setDefaultLocale } = locales;
  const read = () => remember(strapi, 'default locale', [localesTag], getDefaultLocale);
  const known = new WeakMap<object, unknown>();
  locales.getDefaultLocale = async () => {
    const request = strapi.requestContext.get();
    if (request === undefined || request.res.writableEnded) return read();
    if (!known.has(request)) {
      const locale = await read();
      if (!known.has(request)) known.set(request, locale);
    }
    return known.get(request);
  };
  locales.setDefaultLocale = async (locale) => {
    const set = await setDefaultLocale(locale);
    const request = strapi.requestContext.get();
    if (request !== undefined) known.set(request, locale.code);
    return set;
  };
}

function localesOf(strapi: Core.Strapi): Locales {
  return strapi.plugin('i18n').service('locales');
}
