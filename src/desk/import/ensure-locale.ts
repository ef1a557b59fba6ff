import type { Core } from '@strapi/strapi';

/** Adds the locale to the site where it is missing, under its own English name, as the admin panel would. */
export async function ensureLocale(strapi: Core.Strapi, code: string): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  const known: unknown = await locales.findByCode(code);
  if (known) return;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  await locales.create({ code, name: `${name} (${code})` });
}
