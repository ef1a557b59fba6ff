import type { Core } from '@strapi/strapi';
import { mayReadDrafts } from '../rights/may-read-drafts';
import { publishedLocales } from './published-locales';

export const localeUid = 'plugin::i18n.locale';

/**
 * Whoever may not read drafts is told of the locales in which something is public, and of no other: that a language is
 * being prepared is news as well. This holds for GraphQL, which reads locales as documents; REST asks `localesToTell`.
 */
export function tellPublishedLocales(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== localeUid || mayReadDrafts(strapi)) return next();
    const { filters } = context.params as { filters?: object };
    const told = { code: { $in: await publishedLocales(strapi) } };
    Object.assign(context.params, { filters: filters === undefined ? told : { $and: [filters, told] } });
    return next();
  });
}

/** The condition on `code` for the one who asks. */
export async function localesToTell(strapi: Core.Strapi): Promise<object> {
  return mayReadDrafts(strapi) ? {} : { code: { $in: await publishedLocales(strapi) } };
}
