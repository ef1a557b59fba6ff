import type { Core } from '@strapi/strapi';
import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { FrontPagePart } from '../../press/panel/front-page-gaps';
import type { TimelineItem } from '../../press/public/timeline';
import { publicationTypes, type PublicationUid } from '../../press/publication/publication-types';
import { listFrontPageTexts } from '../public/list-front-page-texts';
import { officeUid, type OfficeVersions } from './office-words';
import { publicRowsWhere } from '../stored/draft-or-public';

export interface FrontPageEntry {
  readonly part: FrontPagePart;
  readonly uid: PublicationUid | typeof officeUid | TimepieceUid;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly date: CivilDate | null;
}

type TimepieceUid = 'api::clock.clock' | 'api::counter.counter';

/** What stands on the front page of a locale, in the page's order. */
export async function listFrontPageEntries(
  strapi: Core.Strapi,
  { locale, today, office }: { readonly locale: string; readonly today: CivilDate; readonly office: OfficeVersions },
): Promise<readonly FrontPageEntry[]> {
  const own = office.get(locale);
  const { marked, latest } = (await listFrontPageTexts(strapi, locale, today)).data;
  const offices: FrontPageEntry[] = own
    ? [{ part: 'office', uid: officeUid, documentId: own.documentId, locale, title: own.name ?? '', date: null }]
    : [];
  return [
    ...offices,
    ...(await timepieces(strapi, { part: 'clock', uid: 'api::clock.clock', name: 'label' }, locale)),
    ...(await timepieces(strapi, { part: 'counter', uid: 'api::counter.counter', name: 'title' }, locale)),
    ...(marked ? [entryOf('featured', marked)] : []),
    ...latest.map((item) => entryOf('latest', item)),
  ];
}

interface Timepiece {
  readonly part: 'clock' | 'counter';
  readonly uid: TimepieceUid;
  /** The attribute that names it. */
  readonly name: 'label' | 'title';
}

async function timepieces(
  strapi: Core.Strapi,
  { part, uid, name }: Timepiece,
  locale: string,
): Promise<FrontPageEntry[]> {
  const rows: readonly Readonly<Record<string, string | null>>[] = await strapi.db.query(uid).findMany({
    select: ['documentId', name],
    where: publicRowsWhere({ locale }),
    orderBy: [{ order: 'asc' }, { [name]: 'asc' }],
  });
  return rows.map((row) => ({
    part,
    uid,
    documentId: row['documentId'] ?? '',
    locale,
    title: row[name] ?? '',
    date: null,
  }));
}

function entryOf(part: 'featured' | 'latest', { type, documentId, locale, title, date }: TimelineItem): FrontPageEntry {
  return { part, uid: publicationTypes[type].uid, documentId, locale, title, date };
}
