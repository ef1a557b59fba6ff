import type { Core } from '@strapi/strapi';
import type { SqlStatement } from '../sql/run-statement';
import { newestFirst, timelineSql, type SettledQuery } from './timeline-sql';

/** Pages of several timelines as one statement: each row says by `list` of which, counted from 0, and all are in order. */
export function timelinesSql(strapi: Core.Strapi, queries: readonly SettledQuery[]): SqlStatement {
  const pages = queries.map((query) => timelineSql(strapi, query));
  const selects = pages.map(({ sql }, list) => `SELECT ${list} AS list, page${list}.* FROM (${sql}) AS page${list}`);
  return {
    sql: `SELECT * FROM (${selects.join(' UNION ALL ')}) AS pages ORDER BY pages.list, ${newestFirst('pages')}`,
    bindings: pages.flatMap(({ bindings }) => bindings),
  };
}
