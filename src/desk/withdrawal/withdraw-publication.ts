import type { Core } from '@strapi/strapi';
import type { WholeTextAnswer } from '../../press/panel/whole-text';
import type { Withdrawal } from '../../press/public/former-address';
import { publicationTypes } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { loadContent } from '../content/text-content';
import { holdText } from '../stored/hold-until-end';
import { now } from '../clock/now';
import { recordAct } from '../record/record-act';
import { isEditor } from '../rights/is-editor';
import { textDocuments } from '../stored/text-documents';
import type { LeftOut } from '../whole-text/left-out';
import { nameAct } from '../acts/running-act';
import { refuseUnlessMay } from '../whole-text/refuse-unless-may';
import { inEachLanguage, textLanguages } from '../whole-text/text-languages';
import { withdrawalsOf } from './held-withdrawn';
import { withdrawalOf, withdrawalUid } from './stored-withdrawal';
import { publicRowsWhere } from '../stored/draft-or-public';
import { refusal } from '../refusals/refusal';

/**
 * Takes a public text back, in all languages at once, and leaves at each address the reason. The drafts stay as they are;
 * a language that is not public, or not begun yet, waits for the restoration as well.
 */
export async function withdrawPublication(
  strapi: Core.Strapi,
  version: PublicationVersion,
  reason: string,
  except: LeftOut = [],
): Promise<Withdrawal & WholeTextAnswer> {
  if (!isEditor(strapi)) throw refusal('withdrawal.for-editors');
  const { type, documentId, locale } = version;
  return strapi.db.transaction(async ({ trx }) => {
    await holdText(strapi, publicationTypes[type].uid, documentId, trx);
    const languages = await textLanguages(strapi, version);
    if (!languages.some((language) => language.locale === locale && language.isPublic))
      throw refusal('withdrawal.not-public', { locale });
    const touched = languages.filter((language) => language.isPublic && !except.includes(language.locale));
    const locales = touched.map((language) => language.locale);
    await refuseUnlessMay(strapi, 'publish', version, locales);
    const gone = (await withdrawalsOf(strapi, version)).map(({ publicationLocale }) => publicationLocale);
    const results = await inEachLanguage(languages, except, async (language) => {
      if (!language.isPublic) return gone.includes(language.locale) ? 'withdrawn' : 'none';
      await takeBack(strapi, { ...version, locale: language.locale }, reason, except);
      return 'set';
    });
    const own = (await withdrawalsOf(strapi, version)).find(({ publicationLocale }) => publicationLocale === locale);
    const withdrawal = own === undefined ? null : withdrawalOf(own);
    if (withdrawal === null) throw new Error('What has just been withdrawn is not there.');
    return { ...withdrawal, languages: results };
  });
}

async function takeBack(strapi: Core.Strapi, version: PublicationVersion, reason: string, leftOut: LeftOut) {
  const { type, documentId, locale } = version;
  const { uid } = publicationTypes[type];
  const where = publicRowsWhere({ documentId, locale });
  const text: { title: string; slug: string } = await strapi.db.query(uid).findOne({ where });
  const content = await loadContent(strapi, uid, where);
  const { title, slug } = text;
  await nameAct(strapi, { uid, documentId, locale }, 'withdrawn');
  await textDocuments(strapi, type).unpublish({ documentId, locale });
  const address = { publicationType: type, publicationLocale: locale };
  await strapi.db.query(withdrawalUid).create({
    data: { ...address, publicationId: documentId, slug, title, reason, withdrawnAt: now(strapi), content, leftOut },
  });
  await recordAct(strapi, { action: 'withdraw', uid, documentId, locale, title, reason });
}
