import type { Core } from '@strapi/strapi';
import type { CivilDate, Instant } from 'strapi-plugin-dateline/core';
import { bylineFunctions, type BylineFunction } from '../../press/public/fixed-words';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import { locales, people, topics, type Tag } from '../../press/public/tags';
import { tagsOfList } from '../../press/public/text-tags';
import type { TimelineItem, TimelinePerson } from '../../press/public/timeline';
import type { PublicationType } from '../../press/publication/publication-types';
import { storedDay } from '../../press/stored/stored-values';
import { writeCursor } from '../../press/timeline/timeline-cursor';
import type { TimelineQuery } from '../../press/timeline/timeline-query';
import { defaultLocaleOf } from '../site/default-locale';
import { runStatement } from '../sql/run-statement';
import { presentInstant } from './present-instant';
import { timelineSql, type SettledQuery } from './timeline-sql';
import { timelinesSql } from './timelines-sql';

/** A page of the timeline, of its lines or of what they stand for. */
export interface TimelineList<Item = TimelineItem> {
  readonly items: readonly Item[];
  /** Where the next page begins; null on the last one. */
  readonly nextCursor: string | null;
}

/** One page of published entries of the asked types, newest first, in one SQL query. */
export async function listTimeline(
  strapi: Core.Strapi,
  query: TimelineQuery,
  asOf: Instant = presentInstant(strapi),
): Promise<PublicAnswer<TimelineList>> {
  const settled = await settle(strapi, query);
  return pageOf(query, settled, await runStatement<TimelineRow>(strapi, timelineSql(strapi, settled)), asOf);
}

/** A page of each of two timelines, also in one SQL query. */
export async function listTwoTimelines(
  strapi: Core.Strapi,
  queries: readonly [TimelineQuery, TimelineQuery],
  asOf: Instant = presentInstant(strapi),
): Promise<readonly [PublicAnswer<TimelineList>, PublicAnswer<TimelineList>]> {
  const [first, second] = queries;
  const settled = [await settle(strapi, first), await settle(strapi, second)] as const;
  const rows = await runStatement<ListedRow>(strapi, timelinesSql(strapi, settled));
  const rowsOf = (list: number) => rows.filter((row) => row.list === list);
  return [pageOf(first, settled[0], rowsOf(0), asOf), pageOf(second, settled[1], rowsOf(1), asOf)];
}

async function settle(strapi: Core.Strapi, query: TimelineQuery): Promise<SettledQuery> {
  return { ...query, locale: query.locale ?? (await defaultLocaleOf(strapi)) };
}

function pageOf(
  asked: TimelineQuery,
  { locale, limit }: SettledQuery,
  rows: readonly TimelineRow[],
  asOf: Instant,
): PublicAnswer<TimelineList> {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const items = page.map(itemOf);
  const tags = [...tagsOfList(locale, items), ...tagsOfQuestion(asked)];
  return publicAnswer({ items, nextCursor: last ? cursorBehind(last) : null }, asOf, { tags });
}

/** A person and a topic are asked for by their slugs, too, which another may have tomorrow. */
function tagsOfQuestion({ locale, person, topic }: TimelineQuery): readonly Tag[] {
  return [
    ...(locale === null ? [locales] : []),
    ...(person === null ? [] : [people]),
    ...(topic === null ? [] : [topics]),
  ];
}

interface TimelineRow {
  readonly type: PublicationType;
  readonly document_id: string;
  readonly locale: string;
  readonly title: string;
  readonly slug: string;
  readonly date: CivilDate;
  readonly day_order: number;
  readonly delivered_on: unknown;
  readonly place: string | null;
  readonly excerpt: string | null;
  /** SQLite has 0 and 1. */
  readonly featured: boolean | 0 | 1 | null;
  /** SQLite gives JSON as text. */
  readonly people: string | readonly BylineRow[] | null;
}

/** Of several lists, by their number. */
interface ListedRow extends TimelineRow {
  readonly list: number;
}

interface BylineRow {
  readonly function: string | null;
  readonly name: string | null;
  readonly document_id: string | null;
  readonly position: number;
}

function itemOf(row: TimelineRow): TimelineItem {
  return {
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    title: row.title,
    slug: row.slug,
    date: row.date,
    deliveredOn: storedDay(row.delivered_on),
    place: row.place,
    excerpt: row.excerpt,
    featured: Boolean(row.featured),
    people: peopleOf(row.people),
  };
}

function peopleOf(people: TimelineRow['people']): TimelinePerson[] {
  const rows = typeof people === 'string' ? (JSON.parse(people) as BylineRow[]) : [...(people ?? [])];
  return rows
    .sort((one, other) => one.position - other.position)
    .flatMap(({ function: role, name, document_id: documentId }) =>
      isBylineFunction(role) && name !== null ? [{ function: role, name, documentId }] : [],
    );
}

function isBylineFunction(name: string | null): name is BylineFunction {
  return (bylineFunctions as readonly (string | null)[]).includes(name);
}

function cursorBehind(row: TimelineRow): string {
  return writeCursor({ date: row.date, dayOrder: row.day_order, slug: row.slug, type: row.type });
}
