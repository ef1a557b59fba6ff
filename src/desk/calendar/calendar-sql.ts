/** The one SQL statement behind `GET /chancery/calendar`. */
import type { Core } from '@strapi/strapi';
import type { CivilDate } from 'strapi-plugin-dateline/core';
import { publicationTypes } from '../../press/publication/publication-types';
import type { ReadableTexts } from '../rights/readable-texts';
import { placesFor, type Binding, type SqlStatement } from '../sql/run-statement';
import { textTables } from '../links/text-tables';
import { isDraftIn, isPublicIn } from '../stored/draft-or-public-sql';

export interface CalendarSpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The first instant of `from`, and the first after `to`, in the office's zone. */
  readonly start: Date;
  readonly end: Date;
  readonly now: Date;
}

/** What lies in the span, by time, at most `limit` rows, with the total in each. */
export function calendarSql(
  strapi: Core.Strapi,
  readable: readonly ReadableTexts[],
  span: CalendarSpan,
  limit: number,
): SqlStatement {
  const branches = readable.flatMap((texts) => [
    publishedThen(strapi, texts, span),
    printedThen(strapi, texts, span),
    embargoedUntilThen(strapi, texts, span),
    plannedThen(strapi, texts, span),
  ]);
  return {
    sql:
      `SELECT c.*, COUNT(*) OVER () AS total FROM (${branches.map(({ sql }) => sql).join(' UNION ALL ')}) AS c ` +
      `ORDER BY moment, printed_date, title, document_id, locale LIMIT ?`,
    bindings: [...branches.flatMap(({ bindings }) => bindings), limit],
  };
}

function publishedThen(strapi: Core.Strapi, { type, locales }: ReadableTexts, { start, end }: CalendarSpan) {
  return rowsOf(strapi, { type, locales, kind: 'published', moment: 'first_published_at' }, [
    `${isPublicIn('t')} AND t.first_published_at >= ? AND t.first_published_at < ?`,
    [start, end],
  ]);
}

/** Texts that were imported, or went out before Chancery kept the moment: on the day that is printed beside them. */
function printedThen(strapi: Core.Strapi, { type, locales }: ReadableTexts, { from, to }: CalendarSpan) {
  return rowsOf(strapi, { type, locales, kind: 'published', moment: 'first_published_at' }, [
    `${isPublicIn('t')} AND t.first_published_at IS NULL AND t.date >= ? AND t.date <= ?`,
    [from, to],
  ]);
}

function embargoedUntilThen(
  strapi: Core.Strapi,
  { type, embargoLocales }: ReadableTexts,
  { start, end, now }: CalendarSpan,
) {
  return rowsOf(strapi, { type, locales: embargoLocales, kind: 'embargoed', moment: 'embargoed_until' }, [
    `${isDraftIn('t')} AND t.embargoed_until > ? AND t.embargoed_until >= ? AND t.embargoed_until < ?`,
    [now, start, end],
  ]);
}

interface Branch extends Pick<ReadableTexts, 'type' | 'locales'> {
  readonly kind: string;
  readonly moment: string;
}

function rowsOf(
  strapi: Core.Strapi,
  { type, locales, kind, moment }: Branch,
  [condition, bindings]: readonly [string, readonly Binding[]],
): SqlStatement {
  const { texts } = textTables(strapi, publicationTypes[type].uid);
  const isReadable = locales.length === 0 ? '1 = 0' : `t.locale IN (${placesFor(locales)})`;
  return {
    sql:
      `SELECT '${kind}' AS kind, '${type}' AS type, t.document_id, t.locale, t.title, t.${moment} AS moment, ` +
      `t.date AS printed_date, CAST(NULL AS TEXT) AS action, CAST(NULL AS TEXT) AS approval, CAST(NULL AS INTEGER) AS schedule_id FROM ${texts} AS t WHERE ${isReadable} AND ${condition}`,
    bindings: [...locales, ...bindings],
  };
}

function plannedThen(
  strapi: Core.Strapi,
  { type, locales }: ReadableTexts,
  { start, end }: CalendarSpan,
): SqlStatement {
  const { texts, schedules } = textTables(strapi, publicationTypes[type].uid);
  return {
    sql:
      `SELECT 'planned' AS kind, '${type}' AS type, t.document_id, t.locale, t.title, s.at AS moment, ` +
      `t.date AS printed_date, s.action AS action, s.approval AS approval, s.id AS schedule_id FROM ${schedules} AS s JOIN ${texts} AS t ` +
      `ON t.document_id = s.publication_id AND t.locale = s.publication_locale AND ${isDraftIn('t')} ` +
      `WHERE s.state = 'pending' AND s.at >= ? AND s.at < ? AND s.publication_type = '${type}' ` +
      `AND s.publication_locale IN (${placesFor(locales)})`,
    bindings: [start, end, ...locales],
  };
}
