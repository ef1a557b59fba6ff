import type { Core } from '@strapi/strapi';
import { publicationTypes } from '../../press/publication/publication-types';
import type { ReadableTexts } from '../rights/readable-texts';
import { placesFor, type SqlStatement } from '../sql/run-statement';
import { textTables } from '../links/text-tables';
import { dateText, hasPlace } from '../public/timeline-sql';
import { isPublicIn } from '../stored/draft-or-public-sql';

/** Published texts without a place on the timeline: the first `limit`, with the total in each row. */
export function unshownSql(strapi: Core.Strapi, readable: readonly ReadableTexts[], limit: number): SqlStatement {
  const branches = readable.map(({ type, locales }) => ({
    sql:
      `SELECT '${type}' AS type, t.document_id, t.locale, t.title, t.slug, ${dateText(strapi, 't.date')} AS date ` +
      `FROM ${textTables(strapi, publicationTypes[type].uid).texts} AS t WHERE ${isPublicIn('t')} ` +
      `AND t.locale IN (${placesFor(locales)}) AND ${hasPlace(strapi)} IS NOT TRUE`,
    bindings: locales,
  }));
  return {
    sql:
      `SELECT u.*, COUNT(*) OVER () AS total FROM (${branches.map(({ sql }) => sql).join(' UNION ALL ')}) AS u ` +
      `ORDER BY type, document_id, locale LIMIT ?`,
    bindings: [...branches.flatMap(({ bindings }) => bindings), limit],
  };
}
