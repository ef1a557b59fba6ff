import type { Core } from '@strapi/strapi';
import { publicationUids } from '../../press/publication/publication-types';
import { recordAct } from '../record/record-act';
import { holdSlugs } from '../stored/hold-until-end';
import { localeUses, localizedUids } from './locale-uses';
import { refusal } from '../refusals/refusal';

interface Locale {
  readonly id: number;
  readonly documentId: string;
  readonly code: string;
  readonly name: string;
}

interface LocaleService {
  findById(id: number): Promise<Locale | null>;
  delete(locale: { readonly id: number }): Promise<unknown>;
}

/**
 * Strapi deletes all texts of a language together with it, past the Document Service: public ones, and such as wait for
 * their hour. So a language goes when nothing of it is public or is to be, and what goes with it is written down.
 */
export function guardLocaleDeletion(strapi: Core.Strapi): void {
  const service: object = strapi.plugin('i18n').service('locales');
  const locales = service as LocaleService;
  const remove = locales.delete;
  locales.delete = async (asked) =>
    strapi.db.transaction(async ({ trx }) => {
      const locale = await locales.findById(asked.id);
      if (locale === null) return remove(asked);
      // Nothing goes out between the look and the deletion.
      for (const uid of publicationUids) await holdSlugs(strapi, uid, trx);
      await refuseInUse(strapi, locale.code);
      await recordDeletion(strapi, locale);
      return remove(asked);
    });
}

async function refuseInUse(strapi: Core.Strapi, code: string): Promise<void> {
  const { published, held, scheduled, withdrawn } = await localeUses(strapi, code);
  if (published + held + scheduled + withdrawn === 0) return;
  throw refusal('locale.holds-texts', { locale: code, public: published, held, scheduled, withdrawn });
}

interface Draft {
  readonly documentId: string;
  readonly title?: string;
  readonly name?: string;
  readonly label?: string;
}

/** Each draft in its own record, and the language in one that outlives all of them. */
async function recordDeletion(strapi: Core.Strapi, { documentId, code, name }: Locale): Promise<void> {
  let texts = 0;
  for (const uid of localizedUids(strapi)) {
    const drafts: readonly Draft[] = await strapi.db.query(uid).findMany({ where: { locale: code } });
    texts += drafts.length;
    for (const draft of drafts) {
      const title = draft.title ?? draft.name ?? draft.label;
      await recordAct(strapi, { action: 'delete', uid, documentId: draft.documentId, locale: code, title });
    }
  }
  const language = { uid: 'plugin::i18n.locale', documentId, locale: code, title: name };
  await recordAct(strapi, { action: 'delete', ...language, details: { texts } });
}
