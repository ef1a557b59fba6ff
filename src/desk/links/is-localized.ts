import type { Core } from '@strapi/strapi';

/** Whether a type has a row for each language. */
export function isLocalized(strapi: Core.Strapi, uid: string): boolean {
  const { pluginOptions } = strapi.getModel(uid as 'api::speech.speech') as { readonly pluginOptions?: object };
  return (pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === true;
}
