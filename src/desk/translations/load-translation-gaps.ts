import type { Core } from '@strapi/strapi';
import { civilDateAt, toInstant } from 'strapi-plugin-dateline/core';
import type { FrontPagePart, LocaleGaps, TranslationGap, TranslationGaps } from '../../press/desk/translation-gaps';
import { defaultLocaleOf } from '../default-locale';
import { now } from '../now';
import { officeTimeZone } from '../office-time-zone';
import { contentRights } from '../roles/readable-texts';
import { siteLocales } from '../site-locales';
import { listFrontPageEntries, type FrontPageEntry } from './list-front-page-entries';
import { officeWordsLacking, type OfficeVersions } from './office-words';
import { versionStates } from './version-states';

/** More than a widget shows; the total says how many there are. */
const LIMIT = 20;

/** What the front page of each locale lacks beside the default one's, of what the signed-in admin may read. */
export async function loadTranslationGaps(strapi: Core.Strapi): Promise<TranslationGaps> {
  const asOf = toInstant(now(strapi).getTime());
  const defaultLocale = await defaultLocaleOf(strapi);
  const others = (await siteLocales(strapi)).filter((locale) => locale !== defaultLocale);
  const today = civilDateAt(asOf, await officeTimeZone(strapi));
  const { entries, office } = await listFrontPageEntries(strapi, defaultLocale, today);
  const readsNameIn =
    (locale: string) =>
    ({ part, uid }: FrontPageEntry) =>
      contentRights(strapi, uid).read({ locale }, names[part]);
  const readable = entries.filter(readsNameIn(defaultLocale));
  const states = await versionStates(strapi, readable);
  const locales = others.map((locale): LocaleGaps => {
    const gaps = readable
      .filter(readsNameIn(locale))
      .flatMap((entry) => gapOf(entry, locale, states.get(entry.documentId)?.get(locale), office));
    return { locale, mayWrite: mayWrite(strapi, locale), items: gaps.slice(0, LIMIT), total: gaps.length };
  });
  return { asOf, defaultLocale, locales: locales.sort((one, other) => Number(other.mayWrite) - Number(one.mayWrite)) };
}

/** The attribute that each part is called by. */
const names: Readonly<Record<FrontPagePart, string>> = {
  office: 'name',
  clock: 'label',
  counter: 'title',
  featured: 'title',
  latest: 'title',
};

function gapOf(
  entry: FrontPageEntry,
  locale: string,
  state: 'draft' | 'published' | undefined,
  office: OfficeVersions,
): TranslationGap[] {
  const { part, uid, documentId, title, date } = entry;
  const gap = { part, uid, documentId, title, date, lacks: [] };
  if (state === undefined) return [{ ...gap, state: 'missing' }];
  if (state === 'draft') return [{ ...gap, state: 'draft' }];
  const lacks = part === 'office' ? officeWordsLacking(office, entry.locale, locale) : [];
  return lacks.length > 0 ? [{ ...gap, state: 'incomplete', lacks }] : [];
}

function mayWrite(strapi: Core.Strapi, locale: string): boolean {
  const rights = contentRights(strapi, 'api::speech.speech');
  return rights.create({ locale }) || rights.update({ locale });
}
