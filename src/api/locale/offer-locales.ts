import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findLocales } from '../../desk/locale/let-locales-be-read';
import { localesToTell, localeUid } from '../../desk/locale/tell-published-locales';

/**
 * Strapi's list of the site's languages, `GET /api/i18n/locales`, under an action that the public role and read-only
 * tokens can have. Its own, `listLocales`, stays the panel's.
 */
export function offerLocales(strapi: Core.Strapi): void {
  strapi.get('controllers').extend('plugin::i18n.locales', (controller: object) => ({
    ...controller,
    find: (context: Context) => list(strapi, context),
  }));
  const { 'content-api': contentApi } = strapi.plugin('i18n').routes as unknown as Routes;
  for (const route of contentApi.routes) if (route.handler === 'locales.listLocales') route.handler = 'locales.find';
  openQueries(strapi);
}

async function list(strapi: Core.Strapi, context: Context): Promise<void> {
  const locales: LocaleService = strapi.plugin('i18n').service('locales');
  const told = await locales.find(await localesToTell(strapi));
  const shown = await strapi.contentAPI.sanitize.output(told, strapi.getModel(localeUid));
  context.body = await locales.setIsDefault(shown);
}

interface Routes {
  readonly 'content-api': { readonly routes: { handler: string }[] };
}

interface LocaleService {
  find(where: object): Promise<object[]>;
  setIsDefault(locales: unknown): Promise<object[]>;
}

interface Extension {
  generate: (options: object) => { resolversConfig: Record<string, object> };
}

/** Of two configurations of one query the plugin takes the earlier, which is Strapi's: so it is changed when it is made. */
function openQueries(strapi: Core.Strapi): void {
  const extension: Extension = strapi.plugin('graphql').service('extension');
  const generate = extension.generate;
  extension.generate = (options) => {
    const made = generate(options);
    const own = queries.map((query) => [`Query.${query}`, { auth: { scope: [findLocales] } }] as const);
    return { ...made, resolversConfig: { ...made.resolversConfig, ...Object.fromEntries(own) } };
  };
}

const queries: readonly string[] = ['i18NLocale', 'i18NLocales', 'i18NLocales_connection'];
