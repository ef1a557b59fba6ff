import type { Core } from '@strapi/strapi';
import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { TimelineItem } from '../press/front-page';
import { publicationTypeNames } from '../press/publication-types';
import { listTimeline } from './list-timeline';

const LATEST = 10;

/** Which publications the front page of a locale shows on a day: the newest one marked as featured, the latest others. */
export async function listFrontPageTexts(
  strapi: Core.Strapi,
  locale: string,
  to: CivilDate,
): Promise<{ readonly marked: TimelineItem | undefined; readonly latest: readonly TimelineItem[] }> {
  const query = { locale, to, types: publicationTypeNames, ...anyone, after: null };
  const [marked] = (await listTimeline(strapi, { ...query, featured: true, limit: 1 })).items;
  const { items } = await listTimeline(strapi, { ...query, featured: null, limit: LATEST + 1 });
  return { marked, latest: items.filter((item) => !isSame(item, marked)).slice(0, LATEST) };
}

const anyone = { from: null, person: null, topic: null, q: null } as const;

function isSame(one: TimelineItem, other: TimelineItem | undefined): boolean {
  return one.type === other?.type && one.documentId === other.documentId;
}
