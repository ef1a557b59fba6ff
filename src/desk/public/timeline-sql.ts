/**
 * The one SQL statement behind a page of the timeline (docs/decisions/0003-timeline-query.md).
 *
 * Each type walks its own index (locale, date, day_order, slug, published_at) backwards from the cursor and stops
 * after a page; the union sorts these few rows; the bylines are joined to the rows that are left.
 */
import type { Core } from '@strapi/strapi';
import { publicationTypes, type PublicationType } from '../../press/publication/publication-types';
import type { TimelineQuery } from '../../press/timeline/timeline-query';
import { foldedColumn, spellingsOf } from '../search/folded-words';
import type { SqlStatement } from '../sql/run-statement';
import { timelineTables, type TimelineTables } from './timeline-tables';
import { isPublicIn } from '../stored/draft-or-public-sql';

/** The query with its locale settled. */
export interface SettledQuery extends TimelineQuery {
  readonly locale: string;
}

/** The statement for one page and one row more, which tells whether there is a next page. */
export function timelineSql(strapi: Core.Strapi, query: SettledQuery): SqlStatement {
  const dialect = dialectOf(strapi);
  const branches = query.types.map((type) => branch(strapi, type, query));
  const union = branches.map(({ sql }) => `SELECT * FROM (${sql}) AS branch`).join(' UNION ALL ');
  const bylines = query.types.map((type) => `WHEN '${type}' THEN (${bylinesOf(strapi, type, dialect)})`).join(' ');
  return {
    sql:
      `SELECT page.type, page.document_id, page.locale, page.title, page.slug, page.day_order, page.place, ` +
      `page.excerpt, page.featured, ${dialect.dateText('page.date')} AS date, ` +
      `${dialect.dateText('page.delivered_on')} AS delivered_on, CASE page.type ${bylines} END AS people ` +
      `FROM (SELECT * FROM (${union}) AS merged ORDER BY ${newestFirst('merged')} LIMIT ?) AS page ` +
      `ORDER BY ${newestFirst('page')}`,
    bindings: [...branches.flatMap(({ bindings }) => bindings), query.limit + 1],
  };
}

/** No two entries of a locale share all four, so pages neither overlap nor leave a gap. */
export function newestFirst(rows: string): string {
  return ['date', 'day_order', 'slug', 'type'].map((column) => `${rows}.${column} DESC`).join(', ');
}

function branch(strapi: Core.Strapi, type: PublicationType, query: SettledQuery): SqlStatement {
  const tables = timelineTables(strapi, publicationTypes[type].uid);
  const conditions = conditionsOf(type, tables, query, dialectOf(strapi));
  return {
    sql:
      `SELECT '${type}' AS type, t.id, t.document_id, t.locale, t.title, t.slug, t.date, t.day_order, t.delivered_on, ` +
      `t.place, t.excerpt, t.featured FROM ${tables.entries} AS t ` +
      `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} ` +
      `ORDER BY t.date DESC, t.day_order DESC, t.slug DESC LIMIT ?`,
    bindings: [...conditions.flatMap(({ bindings }) => bindings), query.limit + 1],
  };
}

function conditionsOf(
  type: PublicationType,
  tables: TimelineTables,
  query: SettledQuery,
  { isPlaced }: Dialect,
): SqlStatement[] {
  const { locale, from, to, person, topic, featured, q, after } = query;
  // A cursor ends at a day of the calendar: a second end would keep the walk from beginning there.
  const end = to ?? (after === null ? LAST_DAY : null);
  return [
    { sql: `t.locale = ? AND ${isPublicIn('t')} AND ${isPlaced}`, bindings: [locale] },
    { sql: 't.date >= ?', bindings: [from ?? FIRST_DAY] },
    ...when(end, (date) => ({ sql: 't.date <= ?', bindings: [date] })),
    ...when(after, ({ date, dayOrder, slug, type: last }) => ({
      // Of two types with the same slug on the same day the later name comes first, so the earlier is still to come.
      sql: `(t.date, t.day_order, t.slug) ${type < last ? '<=' : '<'} (?, ?, ?)`,
      bindings: [date, dayOrder, slug],
    })),
    ...when(featured, (isFeatured) => ({ sql: 't.featured = ?', bindings: [isFeatured] })),
    ...when(q, wordsIn),
    ...when(person, (handle) => ({ sql: `t.id IN (${tables.namesPerson})`, bindings: [handle, handle] })),
    ...when(topic, (handle) => ({ sql: `t.id IN (${tables.hasTopic})`, bindings: [handle, handle] })),
  ];
}

/** Whether a row `t` has its place on the timeline; not true, or null, where it lacks something or lies beyond the calendar. */
export function hasPlace(strapi: Core.Strapi): string {
  return `(${dialectOf(strapi).isPlaced} AND t.date >= '${FIRST_DAY}' AND t.date <= '${LAST_DAY}')`;
}

/** The day as `YYYY-MM-DD`; null where it is none of the calendar. */
export function dateText(strapi: Core.Strapi, column: string): string {
  return dialectOf(strapi).dateText(column);
}

/** Beyond them lie days that no locale writes, which come only past Strapi; PostgreSQL has `infinity` there. */
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

function when<Value>(value: Value | null, condition: (value: Value) => SqlStatement): SqlStatement[] {
  return value === null ? [] : [condition(value)];
}

/** Every word must stand in the title or the excerpt, in any order. */
function wordsIn(words: string): SqlStatement {
  const columns = ['t.title', 't.excerpt'];
  const places = words
    .split(/\s+/)
    .map((word) => spellingsOf(word).flatMap((spelling) => columns.map((column) => ({ column, spelling }))));
  const isLike = ({ column, spelling }: Place) => `${foldedColumn(column, spelling)} LIKE ? ESCAPE '\\'`;
  return {
    sql: places.map((each) => `(${each.map(isLike).join(' OR ')})`).join(' AND '),
    bindings: places.flat().map(({ spelling }) => spelling),
  };
}

interface Place {
  readonly column: string;
  readonly spelling: string;
}

function bylinesOf(strapi: Core.Strapi, type: PublicationType, dialect: Dialect): string {
  const { bylines } = timelineTables(strapi, publicationTypes[type].uid);
  return `SELECT ${dialect.jsonRows(['function', 'name', 'document_id', 'position'])} FROM (${bylines}) AS byline`;
}

interface Dialect {
  readonly jsonRows: (columns: readonly string[]) => string;
  readonly dateText: (column: string) => string;
  /** Whether `t` has what a line of the timeline shows and is ordered by; what was written past Strapi may lack it. */
  readonly isPlaced: string;
}

const isNamed = `t.slug <> '' AND t.title <> ''`;

const dialects: Readonly<Record<'sqlite' | 'postgres', Dialect>> = {
  sqlite: {
    jsonRows: (columns) => `json_group_array(json_object(${jsonPairs(columns)}))`,
    dateText: (column) => column,
    // Columns there take values of any type: https://www.sqlite.org/datatype3.html
    isPlaced: `${isNamed} AND date(t.date) = t.date AND typeof(t.day_order) = 'integer'`,
  },
  postgres: {
    jsonRows: (columns) => `json_agg(json_build_object(${jsonPairs(columns)}))`,
    // Beyond them `to_char` refuses the statement, or says a day before the year 1 as one after it.
    dateText: (column) =>
      `CASE WHEN ${column} BETWEEN '${FIRST_DAY}' AND '${LAST_DAY}' THEN to_char(${column}, 'YYYY-MM-DD') END`,
    isPlaced: `${isNamed} AND t.day_order IS NOT NULL`,
  },
};

function dialectOf(strapi: Core.Strapi): Dialect {
  return dialects[strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite'];
}

function jsonPairs(columns: readonly string[]): string {
  return columns.map((column) => `'${column}', byline.${column}`).join(', ');
}
