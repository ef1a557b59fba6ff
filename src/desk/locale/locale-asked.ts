import type { Core } from '@strapi/strapi';
import { defaultLocaleOf } from '../site/default-locale';
import { refuseUnknownLocale } from './refuse-unknown-locale';

/** The locale that is asked for, where the site has it; the site's default where none is. */
export async function localeAsked(strapi: Core.Strapi, asked: string | null): Promise<string> {
  if (asked === null) return defaultLocaleOf(strapi);
  await refuseUnknownLocale(strapi, asked);
  return asked;
}
