import type { Core } from '@strapi/strapi';
import { bylineFunctions, type BylineFunction, type TimelineItem, type TimelinePerson } from '../press/front-page';
import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { PublicationType } from '../press/publication-types';
import { writeCursor } from '../press/timeline/timeline-cursor';
import type { TimelineQuery } from '../press/timeline/timeline-query';
import { defaultLocaleOf } from './default-locale';
import { runStatement } from './run-statement';
import { timelineStatement } from './timeline-statement';

export interface TimelinePage {
  readonly items: readonly TimelineItem[];
  /** Where the next page begins; null on the last one. */
  readonly nextCursor: string | null;
}

/** One page of published entries of the asked types, newest first, in one SQL query. */
export async function listTimeline(strapi: Core.Strapi, query: TimelineQuery): Promise<TimelinePage> {
  const locale = query.locale ?? (await defaultLocaleOf(strapi));
  const rows = await runStatement<TimelineRow>(strapi, timelineStatement(strapi, { ...query, locale }));
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return { items: page.map(itemOf), nextCursor: last ? cursorBehind(last) : null };
}

interface TimelineRow {
  readonly type: PublicationType;
  readonly document_id: string;
  readonly locale: string;
  readonly title: string;
  readonly slug: string;
  readonly date: CivilDate;
  readonly day_order: number;
  readonly delivered_on: CivilDate | null;
  readonly place: string | null;
  readonly excerpt: string | null;
  /** SQLite has 0 and 1. */
  readonly featured: boolean | 0 | 1 | null;
  /** SQLite gives JSON as text. */
  readonly people: string | readonly BylineRow[] | null;
}

interface BylineRow {
  readonly function: string | null;
  readonly name: string;
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
    deliveredOn: row.delivered_on,
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
    .filter((row): row is BylineRow & { function: BylineFunction } => isBylineFunction(row.function))
    .map((row) => ({ function: row.function, name: row.name, documentId: row.document_id }));
}

function isBylineFunction(name: string | null): name is BylineFunction {
  return (bylineFunctions as readonly (string | null)[]).includes(name);
}

function cursorBehind(row: TimelineRow): string {
  return writeCursor({ date: row.date, dayOrder: row.day_order, slug: row.slug, type: row.type });
}
