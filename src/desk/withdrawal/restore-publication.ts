import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { WholeTextAnswer } from '../../press/panel/whole-text';
import { publicationTypes } from '../../press/publication/publication-types';
import { nameAct } from '../acts/running-act';
import { keepingNoteDates } from '../correction/change-notes';
import { digestOf, loadContent, type TextContent } from '../content/text-content';
import { publicFacts } from '../facts/public-facts';
import { holdText } from '../stored/hold-until-end';
import { recordAct } from '../record/record-act';
import { isEditor } from '../rights/is-editor';
import { textDocuments } from '../stored/text-documents';
import type { PublicationVersion } from '../../press/publication/publication-version';
import type { LeftOut } from '../whole-text/left-out';
import { refuseUnlessMay } from '../whole-text/refuse-unless-may';
import { inEachLanguage, textLanguages } from '../whole-text/text-languages';
import { isWithdrawnIn, withdrawalsOf } from './held-withdrawn';
import { withoutVanished } from './without-vanished';
import { withdrawalUid, type StoredWithdrawal } from './stored-withdrawal';
import { draftsWhere } from '../stored/draft-or-public';
import { refusal } from '../refusals/refusal';

/** Which text comes back: the one that was public, or the draft, where it has been put right meanwhile. */
export type RestoredRow = 'public' | 'draft';

/**
 * Undoes a withdrawal in all languages that were withdrawn, but for those left out, which stay so by themselves. Edits
 * made to the drafts meanwhile stay what they are: drafts.
 */
export async function restorePublication(
  strapi: Core.Strapi,
  version: PublicationVersion,
  row: RestoredRow,
  except: LeftOut = [],
): Promise<WholeTextAnswer> {
  if (!isEditor(strapi)) throw refusal('restoration.for-editors');
  const { type, documentId, locale } = version;
  return strapi.db.transaction(async ({ trx }) => {
    await holdText(strapi, publicationTypes[type].uid, documentId, trx);
    if (!(await isWithdrawnIn(strapi, version))) {
      throw refusal('withdrawal.not-withdrawn', { locale });
    }
    const withdrawn = await withdrawalsOf(strapi, version);
    const back = withdrawn.filter(({ publicationLocale }) => !except.includes(publicationLocale));
    const locales = back.map(({ publicationLocale }) => publicationLocale);
    await refuseUnlessMay(strapi, 'publish', version, [...new Set([locale, ...locales])]);
    await strapi.db.query(withdrawalUid).deleteMany({ where: { id: { $in: back.map(({ id }) => id) } } });
    await strapi.db.query(withdrawalUid).updateMany({
      where: { publicationType: type, publicationId: documentId },
      data: { leftOut: null },
    });
    for (const each of back) await bringBack(strapi, { ...version, locale: each.publicationLocale }, each, row);
    const languages = await textLanguages(strapi, version);
    const results = await inEachLanguage(languages, except, async (language) => {
      if (locales.includes(language.locale)) return 'set';
      return language.isPublic ? 'public' : 'none';
    });
    return { languages: results };
  });
}

async function bringBack(
  strapi: Core.Strapi,
  version: PublicationVersion,
  { title, content }: StoredWithdrawal,
  row: RestoredRow,
): Promise<void> {
  const { type, documentId, locale } = version;
  const { uid } = publicationTypes[type];
  await nameAct(strapi, { uid, documentId, locale }, 'restored');
  if (row === 'draft') await textDocuments(strapi, type).publish({ documentId, locale });
  else await publishContent(strapi, version, content);
  await recordAct(strapi, { action: 'restore', uid, documentId, locale, title, details: { version: row } });
}

async function publishContent(
  strapi: Core.Strapi,
  { type, documentId, locale }: PublicationVersion,
  withdrawn: TextContent,
): Promise<void> {
  const { uid } = publicationTypes[type];
  // What other languages say in public now holds for this one, too: it has been away when that changed.
  const content = { ...withdrawn, ...(await publicFacts(strapi, uid, { documentId, locale })) };
  const draft = await loadContent(strapi, uid, draftsWhere({ documentId, locale }));
  const documents = textDocuments(strapi, type);
  if (draft !== null && isSame(draft, content)) {
    await documents.publish({ documentId, locale });
    return;
  }
  const data = await withoutVanished(strapi, uid, content);
  await keepingNoteDates(() => documents.update({ documentId, locale, data, status: 'published' }));
  if (draft !== null) await keepingNoteDates(() => documents.update({ documentId, locale, data: draft }));
}

function isSame(one: TextContent, other: TextContent): boolean {
  return digestOf(one) === digestOf(other) && isDeepStrictEqual(one.featured, other.featured);
}
