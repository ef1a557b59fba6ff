import type { Core } from '@strapi/strapi';
import { toInstant } from 'strapi-plugin-dateline/core';
import type { PanelSetting } from '../../press/panel/panel-setting';
import { defaultLocaleOf } from '../site/default-locale';
import { now } from '../clock/now';
import { capitalTimeZone, officeTimeZone } from '../site/office-time-zone';
import { isEditor } from '../rights/is-editor';
import { siteLocales } from '../site/site-locales';

/** What every screen of the admin panel has to know before it can say a date or a time. */
export async function loadPanelSetting(strapi: Core.Strapi): Promise<PanelSetting> {
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
