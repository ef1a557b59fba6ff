import type { Core } from '@strapi/strapi';
import { refusedParameter } from '../refusals/refusal';
import { isKnownLocale, rememberLocales } from './known-locales';

interface Permitted {
  /** `*`, where all languages at once mean something. */
  readonly all?: boolean;
  /** A list of locales, which the content manager's acts upon many texts take. */
  readonly list?: boolean;
}

/**
 * Refuses a locale that the site does not have, and says which it has: Strapi answers with an empty list, or keeps a
 * text that no page shows and nobody finds. Nothing at all is the site's default.
 */
export async function refuseUnknownLocale(
  strapi: Core.Strapi,
  asked: unknown,
  { all = false, list = false }: Permitted = {},
  parameter = 'locale',
): Promise<void> {
  if (asked === undefined || asked === null) return;
  if (all && asked === '*') return;
  if (list && Array.isArray(asked) && asked.length <= MOST_LOCALES) {
    for (const each of asked as unknown[]) await refuseUnknownLocale(strapi, each ?? '', {}, parameter);
    return;
  }
  if (typeof asked !== 'string') throw refusedParameter(parameter, 'locale.code-expected');
  if (await isKnownLocale(strapi, asked)) return;
  const locales = (await rememberLocales(strapi)).join(', ');
  throw refusedParameter(parameter, 'locale.unknown', { locale: asked.slice(0, 40), locales });
}

const MOST_LOCALES = 100;
