import type { Core } from '@strapi/strapi';
import { toInstant } from 'strapi-plugin-dateline/core';
import type { DeskSetting } from '../press/desk/desk-setting';
import { defaultLocaleOf } from './default-locale';
import { now } from './now';
import { capitalTimeZone, officeTimeZone } from './office-time-zone';
import { isEditor } from './roles/is-editor';
import { siteLocales } from './site-locales';

/** What every screen of the admin panel has to know before it can say a date or a time. */
export async function loadDeskSetting(strapi: Core.Strapi): Promise<DeskSetting> {
  const defaultLocale = await defaultLocaleOf(strapi);
  return {
    asOf: toInstant(now(strapi).getTime()),
    officeTimeZone: await officeTimeZone(strapi),
    capitalTimeZone: await capitalTimeZone(strapi),
    defaultLocale,
    locales: [defaultLocale, ...(await siteLocales(strapi)).filter((locale) => locale !== defaultLocale)],
    isEditor: isEditor(strapi),
  };
}
