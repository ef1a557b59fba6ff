/**
 * Statements that fill a site with texts, the same on SQLite and PostgreSQL: rows by the million are written by the database
 * itself, in seconds. A text is public in each locale, with its draft, a byline and a topic; the stream of changes has told of
 * it, as of whatever went out through the house: else the next start would tell of all of them.
 *
 * @param tables names, as the site's own metadata have them
 */
export function textStatements({ type, count, locales, at, body, tables, dialect }) {
  const rows =
    `bench_numbers AS n CROSS JOIN (${locales.map((code) => `SELECT '${code}' AS code`).join(' UNION ALL ')}) AS l ` +
    `CROSS JOIN (SELECT 0 AS is_public UNION ALL SELECT 1) AS p WHERE n.i < ${count}`;
  const title = `CASE WHEN n.i % ${EVERY} = 0 THEN 'Lantern feast ' ELSE 'Harbour lights ' END || n.i`;
  const columns = {
    document_id: `'bench${type}' || n.i`,
    title,
    slug: `'${type}-' || n.i`,
    date: dialect.dayAfter(FIRST_DAY, `(n.i % ${DAYS})`),
    excerpt: `'What was said at the harbour, ' || n.i`,
    body: dialect.json('?'),
    day_order: '0',
    featured: dialect.no,
    publication_count: 'p.is_public',
    locale: 'l.code',
    created_at: dialect.at('?'),
    updated_at: dialect.at('?'),
    published_at: `CASE WHEN p.is_public = 1 THEN ${dialect.at('?')} END`,
    first_published_at: dialect.at('?'),
  };
  const names = Object.keys(columns);
  return [
    {
      sql: `INSERT INTO ${tables.texts} (${names.join(', ')}) SELECT ${Object.values(columns).join(', ')} FROM ${rows}`,
      bindings: [body, at, at, at, at],
    },
    ...partStatements({ type, tables }),
    streamStatement({ type, tables, at, dialect }),
  ];
}

/** One title in so many has the word that the bench looks for. */
const EVERY = 97;
const FIRST_DAY = '1990-01-01';
/** So many days have texts, the last of them in 2022. */
const DAYS = 12_000;

/** Of public rows alone: nobody reads the drafts here. A byline has the text's number, from where others end. */
function partStatements({ type, tables }) {
  const { texts, bylines, held, person, topics } = tables;
  const ofType = `FROM ${texts} AS t WHERE t.document_id LIKE 'bench${type}%' AND t.published_at IS NOT NULL`;
  const id = `(t.id + (SELECT base FROM bench_base))`;
  const some = (table) =>
    `(SELECT id FROM ${table} WHERE published_at IS NOT NULL AND locale = t.locale ORDER BY id LIMIT 1)`;
  return [
    { sql: 'DELETE FROM bench_base' },
    { sql: `INSERT INTO bench_base SELECT coalesce(max(id), 0) FROM ${bylines}` },
    { sql: `INSERT INTO ${bylines} (id, function, name) SELECT ${id}, 'speaker', 'Ada Marlow' ${ofType}` },
    {
      sql:
        `INSERT INTO ${held.name} (${held.from}, ${held.to}, component_type, field, "order") ` +
        `SELECT t.id, ${id}, 'press.byline', 'people', 1 ${ofType}`,
    },
    { sql: `INSERT INTO ${person.name} (${person.from}, ${person.to}) SELECT ${id}, ${some(tables.people)} ${ofType}` },
    {
      sql:
        `INSERT INTO ${topics.name} (${topics.from}, ${topics.to}, ${topics.order}) ` +
        `SELECT t.id, ${some(tables.topicRows)}, 1 ${ofType}`,
    },
  ];
}

function streamStatement({ type, tables, at, dialect }) {
  return {
    sql:
      `INSERT INTO ${tables.changes} (position, at, what, type, document_id, locale, address_after, version) ` +
      `SELECT (SELECT max(position) FROM ${tables.changes}) + row_number() OVER (ORDER BY t.id), ${dialect.at('?')}, ` +
      `'published', '${type}', t.document_id, t.locale, '/' || t.locale || '/${tables.path}/' || t.slug, t.id || ':${at}' ` +
      `FROM ${tables.texts} AS t WHERE t.document_id LIKE 'bench${type}%' AND t.published_at IS NOT NULL`,
    bindings: [at],
  };
}

export const dialects = {
  sqlite: {
    at: (value) => value,
    json: (value) => value,
    no: '0',
    dayAfter: (day, count) => `date('${day}', '+' || ${count} || ' days')`,
  },
  postgres: {
    at: (value) => `(to_timestamp(${value}::bigint / 1000.0) AT TIME ZONE 'UTC')`,
    json: (value) => `${value}::jsonb`,
    no: 'false',
    dayAfter: (day, count) => `date '${day}' + ${count}`,
  },
};
