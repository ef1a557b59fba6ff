import type { Core } from '@strapi/strapi';
import {
  civilDateAt,
  toInstant,
  toMilliseconds,
  type CivilDate,
  type Instant,
  type TimeZone,
} from 'strapi-plugin-dateline/core';
import type { Calendar, CalendarItem, CalendarKind } from '../../press/calendar/calendar';
import type { CalendarQuery } from '../../press/calendar/calendar-query';
import { dayEnd, dayStart } from '../../press/calendar/day-start';
import type { PublicationType } from '../../press/publication/publication-types';
import type { Approval, ScheduleAction } from '../../press/schedule/schedule';
import { now } from '../clock/now';
import { officeTimeZone } from '../site/office-time-zone';
import { readableTexts } from '../rights/readable-texts';
import { runStatement } from '../sql/run-statement';
import { refusedParameter } from '../refusals/refusal';
import { troublesAhead, type TroublesAhead } from '../schedule/trouble-ahead';
import { siteLocales } from '../site/site-locales';
import { overdueBefore } from '../today/overdue-before';
import { calendarSql, type CalendarSpan } from './calendar-sql';

/** More than a page can show with use; the answer says how many there are. */
const LIMIT = 1000;

/** What is planned, published and embargoed on the office's days, of what the signed-in admin may read. */
export async function loadCalendar(strapi: Core.Strapi, { from, to, locale }: CalendarQuery): Promise<Calendar> {
  const timeZone = await officeTimeZone(strapi);
  const asOf = now(strapi);
  const locales = await siteLocales(strapi);
  if (locale !== null && !locales.includes(locale))
    throw refusedParameter('locale', 'locale.unknown', { locale, locales: locales.join(', ') });
  const readable = readableTexts(strapi, locale === null ? locales : [locale]);
  const span = { from, to, ...boundsOf(from, to, timeZone), now: asOf };
  const rows = readable.length === 0 ? [] : await runStatement<Row>(strapi, calendarSql(strapi, readable, span, LIMIT));
  const troubles = await troublesAhead(strapi, readable);
  return {
    asOf: toInstant(asOf.getTime()),
    officeTimeZone: timeZone,
    from,
    to,
    items: rows.map((row) => itemOf(row, asOf, timeZone, troubles)).sort(byDayAndTime),
    total: Number(rows[0]?.total ?? 0),
  };
}

function boundsOf(from: CivilDate, to: CivilDate, timeZone: TimeZone): Pick<CalendarSpan, 'start' | 'end'> {
  return { start: dateOf(dayStart(from, timeZone)), end: dateOf(dayEnd(to, timeZone)) };
}

function dateOf(at: Instant): Date {
  return new Date(toMilliseconds(at));
}

interface Row {
  readonly kind: CalendarKind;
  readonly type: PublicationType;
  readonly document_id: string;
  readonly locale: string;
  readonly title: string | null;
  /** SQLite keeps milliseconds, PostgreSQL gives a `Date`. */
  readonly moment: number | Date | null;
  readonly printed_date: CivilDate;
  readonly action: ScheduleAction | null;
  readonly approval: Approval | null;
  readonly schedule_id: number | null;
  /** PostgreSQL counts in text. */
  readonly total: number | string;
}

function itemOf(row: Row, asOf: Date, timeZone: TimeZone, troubles: TroublesAhead): CalendarItem {
  const trouble = row.schedule_id === null ? undefined : troubles.get(Number(row.schedule_id))?.trouble;
  const at = row.moment === null ? null : toInstant(new Date(row.moment).getTime());
  return {
    kind: row.kind,
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    title: row.title ?? '',
    date: at === null ? row.printed_date : civilDateAt(at, timeZone),
    at,
    action: row.action,
    isOverdue: row.kind === 'planned' && at !== null && toMilliseconds(at) < overdueBefore(asOf).getTime(),
    isHeld: trouble === 'changed' || (row.approval !== null && row.approval !== 'approved'),
    isStopped: trouble === 'stopped',
  };
}

/** What has no time stands first in its day; the database has sorted the rest. */
function byDayAndTime(one: CalendarItem, other: CalendarItem): number {
  return one.date.localeCompare(other.date) || (one.at ?? '').localeCompare(other.at ?? '');
}
