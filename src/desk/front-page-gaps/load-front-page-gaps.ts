import type { Core } from '@strapi/strapi';
import { civilDateAt, toInstant } from 'strapi-plugin-dateline/core';
import type { FrontPagePart, LocaleGaps, FrontPageGap, FrontPageGaps } from '../../press/panel/front-page-gaps';
import { defaultLocaleOf } from '../site/default-locale';
import { now } from '../clock/now';
import { officeTimeZone } from '../site/office-time-zone';
import { contentRights } from '../rights/content-rights';
import { siteLocales } from '../site/site-locales';
import { listFrontPageEntries, type FrontPageEntry } from './list-front-page-entries';
import { officeWordsLacking, readOfficeVersions, type OfficeVersions } from './office-words';
import { versionStates } from './version-states';

/** More than a widget shows; the total says how many there are. */
const LIMIT = 20;

/**
 * What the front page of each locale lacks beside the default one's, and what the default one's lacks beside theirs, of
 * what the signed-in admin may read.
 */
export async function loadFrontPageGaps(strapi: Core.Strapi): Promise<FrontPageGaps> {
  const asOf = toInstant(now(strapi).getTime());
  const defaultLocale = await defaultLocaleOf(strapi);
  const locales = await siteLocales(strapi);
  const office = await readOfficeVersions(strapi);
  const pages = await readPages(strapi, locales, office);
  const states = await versionStates(strapi, [...pages.values()].flat());
  const gapsOf = (locale: string): LocaleGaps => {
    const gaps = beside(locale, defaultLocale, pages)
      .filter((entry) => readsName(strapi, entry, locale))
      .flatMap((entry) => gapOf(entry, locale, states.get(entry.documentId)?.get(locale), office));
    return { locale, mayWrite: mayWrite(strapi, locale), items: gaps.slice(0, LIMIT), total: gaps.length };
  };
  const groups = locales.map(gapsOf).filter(({ locale, total }) => locale !== defaultLocale || total > 0);
  return { asOf, defaultLocale, locales: groups.sort((one, other) => Number(other.mayWrite) - Number(one.mayWrite)) };
}

/** By locale, what stands on its page of what may be read there. */
type Pages = ReadonlyMap<string, readonly FrontPageEntry[]>;

async function readPages(strapi: Core.Strapi, locales: readonly string[], office: OfficeVersions): Promise<Pages> {
  const today = civilDateAt(toInstant(now(strapi).getTime()), await officeTimeZone(strapi));
  const pages = new Map<string, readonly FrontPageEntry[]>();
  for (const locale of locales) {
    const entries = await listFrontPageEntries(strapi, { locale, today, office });
    pages.set(
      locale,
      entries.filter((entry) => readsName(strapi, entry, locale)),
    );
  }
  return pages;
}

/** What a locale is measured by: the default one's page; for that one all others', each entry once. */
function beside(locale: string, defaultLocale: string, pages: Pages): readonly FrontPageEntry[] {
  if (locale !== defaultLocale) return pages.get(defaultLocale) ?? [];
  const others = [...pages].flatMap(([other, entries]) => (other === defaultLocale ? [] : entries));
  return [...new Map(others.map((entry) => [entry.documentId, entry])).values()];
}

function readsName(strapi: Core.Strapi, { part, uid }: FrontPageEntry, locale: string): boolean {
  return contentRights(strapi, uid).read({ locale }, names[part]);
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
): FrontPageGap[] {
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
