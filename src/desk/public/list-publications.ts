import { publicRowsWhere } from '../stored/draft-or-public';
import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import type { Publication } from '../../press/public/publication';
import { tagsOfText } from '../../press/public/text-tags';
import type { TimelineItem } from '../../press/public/timeline';
import {
  publicationTypeNames,
  publicationTypes,
  type PublicationType,
} from '../../press/publication/publication-types';
import type { TimelineQuery } from '../../press/timeline/timeline-query';
import { listTimeline, type TimelineList } from './list-timeline';
import { presentInstant } from './present-instant';
import { wholeTexts, type PublicRow } from './whole-texts';

/** A page of the timeline with whole texts: of each what its own page shows. */
export type PublicationList = TimelineList<Publication>;

/**
 * One page of whole texts, newest first, in one transaction of at most twelve statements, however long the page is: the
 * timeline's, one for each type that is on it, four for what hangs on the texts, and the transaction's own two.
 */
export async function listPublications(
  strapi: Core.Strapi,
  query: TimelineQuery,
  asOf: Instant = presentInstant(strapi),
): Promise<PublicAnswer<PublicationList>> {
  return (await strapi.db.transaction(() => readPublications(strapi, query, asOf))) as PublicAnswer<PublicationList>;
}

async function readPublications(
  strapi: Core.Strapi,
  query: TimelineQuery,
  asOf: Instant,
): Promise<PublicAnswer<PublicationList>> {
  const timeline = await listTimeline(strapi, query, asOf);
  const { items: lines, nextCursor } = timeline.data;
  const items = await wholeTexts(strapi, await rowsOf(strapi, lines));
  return publicAnswer({ items, nextCursor }, asOf, { from: [timeline], tags: items.flatMap(tagsOfText) });
}

/** The public rows of the lines, in their order. */
async function rowsOf(strapi: Core.Strapi, lines: readonly TimelineItem[]): Promise<readonly PublicRow[]> {
  const found = new Map<string, PublicRow>();
  for (const type of publicationTypeNames) {
    const own = lines.filter((line) => line.type === type);
    for (const row of await publicRows(strapi, type, own)) found.set(addressOf(type, row), { type, stored: row });
  }
  return lines.map((line) => found.get(addressOf(line.type, line))).filter((row) => row !== undefined);
}

async function publicRows(
  strapi: Core.Strapi,
  type: PublicationType,
  lines: readonly TimelineItem[],
): Promise<readonly PublicRow['stored'][]> {
  const [first] = lines;
  if (first === undefined) return [];
  const documentId = { $in: lines.map((line) => line.documentId) };
  return strapi.db
    .query(publicationTypes[type].uid)
    .findMany({ where: publicRowsWhere({ documentId, locale: first.locale }) });
}

/** Also in rows that were written past Strapi, of which two may be of one document. */
function addressOf(type: PublicationType, { documentId, slug }: { documentId: string; slug?: unknown }): string {
  return JSON.stringify([type, documentId, slug]);
}
