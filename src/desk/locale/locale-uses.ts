import type { Core, UID } from '@strapi/strapi';
import { publicationUids } from '../../press/publication/publication-types';
import { heldDocuments, heldUntil, loadHeldText } from '../embargo/held-text';
import { publicRowsWhere } from '../stored/draft-or-public';

/** How many texts of a language are before the public, or on their way there. */
interface LocaleUses {
  readonly published: number;
  readonly held: number;
  readonly scheduled: number;
  readonly withdrawn: number;
}

export async function localeUses(strapi: Core.Strapi, locale: string): Promise<LocaleUses> {
  const publicationLocale = locale;
  return {
    published: await countPublic(strapi, locale),
    held: await countHeld(strapi, locale),
    scheduled: await strapi.db
      .query('api::schedule.schedule')
      .count({ where: { publicationLocale, state: 'pending' } }),
    withdrawn: await strapi.db.query('api::withdrawal.withdrawal').count({ where: { publicationLocale } }),
  };
}

/** The types of the house that have languages. */
export function localizedUids(strapi: Core.Strapi): readonly UID.ContentType[] {
  const types = Object.values(strapi.contentTypes).filter(({ uid, pluginOptions }) => {
    const { i18n } = (pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
    return uid.startsWith('api::') && i18n?.localized === true;
  });
  return types.map(({ uid }) => uid);
}

async function countPublic(strapi: Core.Strapi, locale: string): Promise<number> {
  let published = 0;
  for (const uid of localizedUids(strapi))
    published += await strapi.db.query(uid).count({ where: publicRowsWhere({ locale }) });
  return published;
}

/** Texts that have a draft in this language which is held back, by whatever of the text's embargo speaks for it. */
async function countHeld(strapi: Core.Strapi, locale: string): Promise<number> {
  let held = 0;
  for (const uid of publicationUids) {
    for (const documentId of new Set(await heldDocuments(strapi, uid))) {
      const text = await loadHeldText(strapi, { uid, documentId });
      if (text.rows.some((row) => row.locale === locale) && heldUntil(text, locale) !== null) held += 1;
    }
  }
  return held;
}
