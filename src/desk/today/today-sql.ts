/** The one SQL statement behind `GET /chancery/today`. */
import type { Core } from '@strapi/strapi';
import { publicationTypes } from '../../press/publication/publication-types';
import type { ReadableTexts } from '../rights/readable-texts';
import { placesFor, type SqlStatement } from '../sql/run-statement';
import { textTables } from '../links/text-tables';
import { isDraftIn, isPublicIn, publishedAtIn } from '../stored/draft-or-public-sql';

interface TodayTimes {
  readonly now: Date;
  readonly overdueBefore: Date;
  /** What failed before this has been seen, and is not told any more. */
  readonly failedAfter: Date;
}

/** The numbers of the schedules that will not happen as things stand. */
type Stopped = readonly number[];

/** The first `limit` rows of each section, with the section's total in each row. */
export function todaySql(
  strapi: Core.Strapi,
  readable: readonly ReadableTexts[],
  times: TodayTimes,
  stopped: Stopped,
  limit: number,
): SqlStatement {
  const branches = readable.flatMap((texts) => [
    scheduled(strapi, texts, times, stopped),
    embargoed(strapi, texts, times),
    unlinked(strapi, texts),
  ]);
  const inSection = 'PARTITION BY section ORDER BY moment';
  return {
    sql:
      `SELECT * FROM (SELECT w.*, COUNT(*) OVER (PARTITION BY section) AS total, ` +
      `ROW_NUMBER() OVER (${inSection}, document_id, locale) AS soonest, ` +
      `ROW_NUMBER() OVER (${inSection} DESC, document_id, locale) AS latest ` +
      `FROM (${branches.map(({ sql }) => sql).join(' UNION ALL ')}) AS w) AS ranked ` +
      `WHERE CASE section WHEN 'missed' THEN latest WHEN 'unlinked' THEN latest ELSE soonest END <= ? ORDER BY soonest`,
    bindings: [...branches.flatMap(({ bindings }) => bindings), limit],
  };
}

function scheduled(
  strapi: Core.Strapi,
  { type, locales }: ReadableTexts,
  times: TodayTimes,
  stopped: Stopped,
): SqlStatement {
  const isStopped = stopped.length === 0 ? '1 = 0' : `s.id IN (${placesFor(stopped)})`;
  const { texts, schedules } = textTables(strapi, publicationTypes[type].uid);
  const isNewest =
    `NOT EXISTS (SELECT 1 FROM ${schedules} AS n WHERE n.publication_id = s.publication_id AND ` +
    `n.publication_locale = s.publication_locale AND n.publication_type = s.publication_type AND ` +
    `n.action = s.action AND n.id > s.id)`;
  // By hand it was done after all: it is public since then, or is not public any more.
  const isUndone = `CASE s.action WHEN 'publish' THEN (p.id IS NULL OR ${publishedAtIn('p')} < s.done_at) ELSE p.id IS NOT NULL END`;
  return {
    sql:
      `SELECT CASE WHEN s.state = 'failed' OR s.at < ? OR s.approval IN ('changed', 'unapproved') OR ${isStopped} THEN 'missed' ` +
      `ELSE 'next' END AS section, ` +
      `'${type}' AS type, t.document_id, t.locale, t.title, s.at AS moment, s.action AS action, s.state AS state, ` +
      `s.error AS reason, CAST(s.said AS TEXT) AS said, s.approval AS approval, s.changed_by AS changed_by, s.id AS schedule_id FROM ${schedules} AS s JOIN ${texts} AS t ON t.document_id = s.publication_id ` +
      `AND t.locale = s.publication_locale AND ${isDraftIn('t')} LEFT JOIN ${texts} AS p ` +
      `ON p.document_id = t.document_id AND p.locale = t.locale AND ${isPublicIn('p')} ` +
      `WHERE s.publication_type = '${type}' AND s.publication_locale IN (${placesFor(locales)}) AND ` +
      `(s.state = 'pending' OR (s.state = 'failed' AND s.at > ? AND ${isNewest} AND ${isUndone}))`,
    bindings: [times.overdueBefore, ...stopped, ...locales, times.failedAfter],
  };
}

function embargoed(strapi: Core.Strapi, { type, embargoLocales }: ReadableTexts, { now }: TodayTimes): SqlStatement {
  const { texts } = textTables(strapi, publicationTypes[type].uid);
  const isReadable = embargoLocales.length === 0 ? '1 = 0' : `t.locale IN (${placesFor(embargoLocales)})`;
  return {
    sql:
      `SELECT 'embargoed' AS section, '${type}' AS type, t.document_id, t.locale, t.title, t.embargoed_until AS moment, ` +
      `'embargo' AS action, 'pending' AS state, CAST(NULL AS TEXT) AS reason, CAST(NULL AS TEXT) AS said, ` +
      `CAST(NULL AS TEXT) AS approval, CAST(NULL AS TEXT) AS changed_by, CAST(NULL AS INTEGER) AS schedule_id FROM ${texts} AS t ` +
      `WHERE ${isDraftIn('t')} AND t.embargoed_until > ? AND ${isReadable}`,
    bindings: [now, ...embargoLocales],
  };
}

/** Public texts with a link that waits for its other side to go out. */
function unlinked(strapi: Core.Strapi, { type, locales }: ReadableTexts): SqlStatement {
  const { uid } = publicationTypes[type];
  const { texts, waitingLinks } = textTables(strapi, uid);
  return {
    sql:
      `SELECT 'unlinked' AS section, '${type}' AS type, t.document_id, t.locale, t.title, ${publishedAtIn('t')} AS moment, ` +
      `'link' AS action, 'pending' AS state, CAST(NULL AS TEXT) AS reason, CAST(NULL AS TEXT) AS said, ` +
      `CAST(NULL AS TEXT) AS approval, CAST(NULL AS TEXT) AS changed_by, CAST(NULL AS INTEGER) AS schedule_id FROM ${texts} AS t ` +
      `WHERE ${isPublicIn('t')} AND t.locale IN (${placesFor(locales)}) AND EXISTS (SELECT 1 FROM ${waitingLinks} AS l ` +
      `WHERE l.document_id = t.document_id AND l.locale = t.locale AND l.uid = '${uid}' AND ` +
      `COALESCE(l.row_id, t.id) = t.id)`,
    bindings: [...locales],
  };
}
