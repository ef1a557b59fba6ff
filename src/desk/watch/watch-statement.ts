/** The one SQL statement behind `GET /chancery/today`. */
import type { Core } from '@strapi/strapi';
import { publicationTypes } from '../../press/publication-types';
import type { ReadableTexts } from '../roles/readable-texts';
import { placesFor, type Statement } from '../run-statement';
import { textTables } from '../text-tables';

interface WatchTimes {
  readonly now: Date;
  readonly overdueBefore: Date;
  /** What failed before this has been seen, and is not told any more. */
  readonly failedAfter: Date;
}

/** The first `limit` rows of each section, with the section's total in each row. */
export function watchStatement(
  strapi: Core.Strapi,
  readable: readonly ReadableTexts[],
  times: WatchTimes,
  limit: number,
): Statement {
  const branches = readable.flatMap((texts) => [scheduled(strapi, texts, times), embargoed(strapi, texts, times)]);
  const inSection = 'PARTITION BY section ORDER BY moment';
  return {
    sql:
      `SELECT * FROM (SELECT w.*, COUNT(*) OVER (PARTITION BY section) AS total, ` +
      `ROW_NUMBER() OVER (${inSection}, document_id, locale) AS soonest, ` +
      `ROW_NUMBER() OVER (${inSection} DESC, document_id, locale) AS latest ` +
      `FROM (${branches.map(({ sql }) => sql).join(' UNION ALL ')}) AS w) AS ranked ` +
      `WHERE CASE section WHEN 'missed' THEN latest ELSE soonest END <= ? ORDER BY soonest`,
    bindings: [...branches.flatMap(({ bindings }) => bindings), limit],
  };
}

function scheduled(strapi: Core.Strapi, { type, locales }: ReadableTexts, times: WatchTimes): Statement {
  const { texts, schedules } = textTables(strapi, publicationTypes[type].uid);
  const isNewest =
    `NOT EXISTS (SELECT 1 FROM ${schedules} AS n WHERE n.publication_id = s.publication_id AND ` +
    `n.publication_locale = s.publication_locale AND n.publication_type = s.publication_type AND ` +
    `n.action = s.action AND n.id > s.id)`;
  // By hand it was done after all: it is public since then, or is not public any more.
  const isUndone = `CASE s.action WHEN 'publish' THEN (p.id IS NULL OR p.published_at < s.done_at) ELSE p.id IS NOT NULL END`;
  return {
    sql:
      `SELECT CASE WHEN s.state = 'failed' OR s.at < ? THEN 'missed' ELSE 'next' END AS section, ` +
      `'${type}' AS type, t.document_id, t.locale, t.title, s.at AS moment, s.action AS action, s.state AS state, ` +
      `s.error AS reason FROM ${schedules} AS s JOIN ${texts} AS t ON t.document_id = s.publication_id ` +
      `AND t.locale = s.publication_locale AND t.published_at IS NULL LEFT JOIN ${texts} AS p ` +
      `ON p.document_id = t.document_id AND p.locale = t.locale AND p.published_at IS NOT NULL ` +
      `WHERE s.publication_type = '${type}' AND s.publication_locale IN (${placesFor(locales)}) AND ` +
      `(s.state = 'pending' OR (s.state = 'failed' AND s.at > ? AND ${isNewest} AND ${isUndone}))`,
    bindings: [times.overdueBefore, ...locales, times.failedAfter],
  };
}

function embargoed(strapi: Core.Strapi, { type, embargoLocales }: ReadableTexts, { now }: WatchTimes): Statement {
  const { texts } = textTables(strapi, publicationTypes[type].uid);
  const isReadable = embargoLocales.length === 0 ? '1 = 0' : `t.locale IN (${placesFor(embargoLocales)})`;
  return {
    sql:
      `SELECT 'embargoed' AS section, '${type}' AS type, t.document_id, t.locale, t.title, t.embargoed_until AS moment, ` +
      `'embargo' AS action, 'pending' AS state, CAST(NULL AS TEXT) AS reason FROM ${texts} AS t ` +
      `WHERE t.published_at IS NULL AND t.embargoed_until > ? AND ${isReadable}`,
    bindings: [now, ...embargoLocales],
  };
}
