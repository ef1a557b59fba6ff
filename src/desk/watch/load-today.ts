import type { Core } from '@strapi/strapi';
import { toInstant } from 'strapi-plugin-dateline/core';
import type { Shortlist, Today, TodayItem } from '../../press/desk/today';
import type { PublicationType } from '../../press/publication-types';
import type { ScheduleAction } from '../../press/schedule/schedule';
import { now } from '../now';
import { officeTimeZone } from '../office-time-zone';
import { readableTexts } from '../roles/readable-texts';
import { runStatement } from '../run-statement';
import { siteLocales } from '../site-locales';
import { overdueBefore } from './overdue-before';
import { watchStatement } from './watch-statement';

/** As many as a glance takes in. */
const LIMIT = 5;
const FAILED_FOR_MS = 14 * 86_400_000;

/** What goes out next, what is under embargo and what did not happen, of what the signed-in admin may read. */
export async function loadToday(strapi: Core.Strapi): Promise<Today> {
  const asOf = now(strapi);
  const readable = readableTexts(strapi, await siteLocales(strapi));
  const failedAfter = new Date(asOf.getTime() - FAILED_FOR_MS);
  const times = { now: asOf, overdueBefore: overdueBefore(asOf), failedAfter };
  const rows =
    readable.length === 0 ? [] : await runStatement<Row>(strapi, watchStatement(strapi, readable, times, LIMIT));
  return {
    asOf: toInstant(asOf.getTime()),
    officeTimeZone: await officeTimeZone(strapi),
    next: sectionOf(rows, 'next'),
    embargoed: sectionOf(rows, 'embargoed'),
    missed: sectionOf([...rows].reverse(), 'missed'),
  };
}

type Section = 'next' | 'embargoed' | 'missed';

interface Row {
  readonly section: Section;
  readonly type: PublicationType;
  readonly document_id: string;
  readonly locale: string;
  readonly title: string | null;
  /** SQLite keeps milliseconds, PostgreSQL gives a `Date`. */
  readonly moment: number | Date;
  readonly action: ScheduleAction | 'embargo';
  readonly state: 'pending' | 'failed';
  readonly reason: string | null;
  /** PostgreSQL counts in text. */
  readonly total: number | string;
}

function sectionOf(rows: readonly Row[], section: Section): Shortlist<TodayItem> {
  const own = rows.filter((row) => row.section === section);
  return { items: own.map(itemOf), total: Number(own[0]?.total ?? 0) };
}

function itemOf(row: Row): TodayItem {
  const isMissed = row.section === 'missed';
  return {
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    title: row.title ?? '',
    at: toInstant(new Date(row.moment).getTime()),
    action: row.action,
    trouble: isMissed ? (row.state === 'failed' ? 'failed' : 'overdue') : null,
    reason: isMissed ? row.reason : null,
  };
}
