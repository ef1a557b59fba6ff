import { compare, figure } from './compare.mjs';

const ROWS = 40_000;
const types = ['speech', 'interview', 'statement', 'article', 'announcement'];
const plurals = ['speeches', 'interviews', 'statements', 'articles', 'announcements'];

/** 40,000 published texts of five types, each with a long body, as drafts and published rows. */
export async function timelineFigures({ strapi, get }) {
  for (const type of types) await fill(strapi, type, ROWS / types.length);
  const deep = await cursorAfter(get, 200);
  const first = () => get('/api/timeline?limit=20');
  const merged = () =>
    Promise.all(
      plurals.map((plural) => get(`/api/${plural}?sort=date:desc&pagination[pageSize]=20&fields=title,slug,date`)),
    );
  const at = (cursor) => () => get(`/api/timeline?limit=20&cursor=${cursor}`);
  const indexed = await compare(at(deep), first);
  const five = await compare(merged, first);
  const scanned = await withoutIndexes(strapi, () => compare(first, () => get('/api/topics'), 10));
  const walked = await compare(first, () => get('/api/topics'), 10);
  return [
    figure(`timeline of ${ROWS} texts: page 200 against page 1`, indexed, ['page 200', 'page 1']),
    figure('timeline: five REST lists merged by the client against one request', five, ['five lists', 'timeline']),
    {
      name: 'timeline without its indexes against with them',
      ratio: scanned.oneMs / walked.oneMs,
      detail: `scanned ${scanned.oneMs.toFixed(2)} ms, walked ${walked.oneMs.toFixed(2)} ms (medians)`,
    },
  ];
}

async function fill(strapi, type, count) {
  const body = JSON.stringify([
    { type: 'paragraph', children: [{ type: 'text', text: 'Harbour light. '.repeat(200) }] },
  ]);
  const rows = Array.from({ length: count }, (_, index) => rowsOf(type, index, body)).flat();
  const { tableName } = strapi.db.metadata.get(`api::${type}.${type}`);
  await strapi.db.connection.batchInsert(tableName, rows, 100);
}

/** Knex directly: 80,000 rows by the Document Service would take ten minutes. */
function rowsOf(type, index, body) {
  const date = new Date(Date.UTC(1990, 0, 1 + (index % 12_000))).toISOString().slice(0, 10);
  const row = {
    document_id: `${type}${index}`,
    title: `${type} ${index}`,
    slug: `${type}-${index}`,
    date,
    body,
    locale: 'en',
    day_order: 0,
  };
  return [
    { ...row, published_at: null },
    { ...row, published_at: 0 },
  ];
}

async function cursorAfter(get, pages) {
  let cursor = '';
  for (let page = 1; page < pages; page += 1) {
    const answer = await get(`/api/timeline?limit=20${cursor && `&cursor=${cursor}`}`);
    cursor = answer.meta.nextCursor;
  }
  return cursor;
}

async function withoutIndexes(strapi, work) {
  for (const plural of plurals) await strapi.db.connection.raw(`DROP INDEX ${plural}_timeline_idx`);
  const result = await work();
  for (const plural of plurals) {
    const columns = 'locale, date, day_order, slug, published_at';
    await strapi.db.connection.raw(`CREATE INDEX ${plural}_timeline_idx ON ${plural} (${columns})`);
  }
  return result;
}
