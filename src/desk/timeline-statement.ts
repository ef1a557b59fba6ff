/**
 * The one SQL statement behind a page of the timeline (docs/decisions/0003-timeline-query.md).
 *
 * Each type walks its own index (locale, date, day_order, slug, published_at) backwards from the cursor and stops
 * after a page; the union sorts these few rows; the bylines are joined to the rows that are left.
 */
import type { Core } from '@strapi/strapi';
import { publicationTypes, type PublicationType } from '../press/publication-types';
import type { TimelineQuery } from '../press/timeline/timeline-query';
import type { Statement } from './run-statement';
import { timelineTables, type TimelineTables } from './timeline-tables';

/** The query with its locale settled. */
export interface SettledQuery extends TimelineQuery {
  readonly locale: string;
}

/** The statement for one page and one row more, which tells whether there is a next page. */
export function timelineStatement(strapi: Core.Strapi, query: SettledQuery): Statement {
  const dialect = dialects[strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite'];
  const branches = query.types.map((type) => branch(strapi, type, query));
  const union = branches.map(({ sql }) => `SELECT * FROM (${sql}) AS branch`).join(' UNION ALL ');
  const bylines = query.types.map((type) => `WHEN '${type}' THEN (${bylinesOf(strapi, type, dialect)})`).join(' ');
  return {
    sql:
      `SELECT page.type, page.document_id, page.locale, page.title, page.slug, page.day_order, page.place, ` +
      `page.excerpt, page.featured, ${dialect.dateText('page.date')} AS date, ` +
      `${dialect.dateText('page.delivered_on')} AS delivered_on, CASE page.type ${bylines} END AS people ` +
      `FROM (SELECT * FROM (${union}) AS merged ${newestFirst('merged')} LIMIT ?) AS page ${newestFirst('page')}`,
    bindings: [...branches.flatMap(({ bindings }) => bindings), query.limit + 1],
  };
}

/** No two entries of a locale share all four, so pages neither overlap nor leave a gap. */
function newestFirst(rows: string): string {
  return `ORDER BY ${['date', 'day_order', 'slug', 'type'].map((column) => `${rows}.${column} DESC`).join(', ')}`;
}

function branch(strapi: Core.Strapi, type: PublicationType, query: SettledQuery): Statement {
  const tables = timelineTables(strapi, publicationTypes[type].uid);
  const conditions = conditionsOf(type, tables, query);
  return {
    sql:
      `SELECT '${type}' AS type, t.id, t.document_id, t.locale, t.title, t.slug, t.date, t.day_order, t.delivered_on, ` +
      `t.place, t.excerpt, t.featured FROM ${tables.entries} AS t ` +
      `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} ` +
      `ORDER BY t.date DESC, t.day_order DESC, t.slug DESC LIMIT ?`,
    bindings: [...conditions.flatMap(({ bindings }) => bindings), query.limit + 1],
  };
}

function conditionsOf(type: PublicationType, tables: TimelineTables, query: SettledQuery): Statement[] {
  const { locale, from, to, person, topic, featured, q, after } = query;
  return [
    { sql: 't.locale = ? AND t.published_at IS NOT NULL AND t.slug IS NOT NULL', bindings: [locale] },
    ...when(from, (date) => ({ sql: 't.date >= ?', bindings: [date] })),
    ...when(to, (date) => ({ sql: 't.date <= ?', bindings: [date] })),
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

function when<Value>(value: Value | null, condition: (value: Value) => Statement): Statement[] {
  return value === null ? [] : [condition(value)];
}

/** Every word must stand in the title or the excerpt, in any order. */
function wordsIn(words: string): Statement {
  const patterns = words
    .toLowerCase()
    .split(/\s+/)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const one = `(lower(t.title) LIKE ? ESCAPE '\\' OR lower(t.excerpt) LIKE ? ESCAPE '\\')`;
  return { sql: patterns.map(() => one).join(' AND '), bindings: patterns.flatMap((pattern) => [pattern, pattern]) };
}

function bylinesOf(strapi: Core.Strapi, type: PublicationType, dialect: Dialect): string {
  const { bylines } = timelineTables(strapi, publicationTypes[type].uid);
  return `SELECT ${dialect.jsonRows(['function', 'name', 'document_id', 'position'])} FROM (${bylines}) AS byline`;
}

interface Dialect {
  readonly jsonRows: (columns: readonly string[]) => string;
  readonly dateText: (column: string) => string;
}

const dialects: Readonly<Record<'sqlite' | 'postgres', Dialect>> = {
  sqlite: {
    jsonRows: (columns) => `json_group_array(json_object(${jsonPairs(columns)}))`,
    dateText: (column) => column,
  },
  postgres: {
    jsonRows: (columns) => `json_agg(json_build_object(${jsonPairs(columns)}))`,
    dateText: (column) => `to_char(${column}, 'YYYY-MM-DD')`,
  },
};

function jsonPairs(columns: readonly string[]): string {
  return columns.map((column) => `'${column}', byline.${column}`).join(', ');
}
