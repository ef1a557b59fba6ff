import { timelineSql } from '../../src/desk/public/timeline-sql';
import { publicationTypeNames } from '../../src/press/publication/publication-types';
import { readTimelineQuery } from '../../src/press/timeline/timeline-query';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { countQueries } from '../helpers/count-queries';
import { draft, publish, speech } from '../helpers/entries';

interface Line {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly slug: string;
  readonly date: string;
  readonly people: readonly unknown[];
}

let chancery: Chancery;
let ada: string;

beforeAll(async () => {
  chancery = await bootChancery();
  const locales = chancery.strapi.plugin('i18n').service('locales');
  await locales.create({ code: 'ru', name: 'Russian' });
  await locales.create({ code: 'be', name: 'Belarusian' });
  await locales.create({ code: 'pt', name: 'Portuguese' });
  const { strapi } = chancery;
  ada = (await publish(strapi, 'api::person.person', { name: 'Ada Marlow' })).documentId;
  const topic = await publish(strapi, 'api::topic.topic', { name: 'Harbours' });
  const people = [
    { function: 'interviewee', name: 'Ada Marlow', person: ada },
    { function: 'interviewer', name: 'The Tidewater Post' },
  ];
  const entries: readonly (readonly [string, Record<string, unknown>])[] = [
    ['speech', speech('First light', { date: '2026-01-10', topics: [topic.documentId] })],
    [
      'interview',
      { title: 'Second tide', date: '2026-01-11', people, place: 'Port Ellery', deliveredOn: '2026-01-09' },
    ],
    ['statement', { title: 'Third note', date: '2026-01-12', form: 'comment', featured: true, excerpt: 'On ПРИЧАЛЫ.' }],
    ['article', { title: 'Fourth page 100%', date: '2026-01-12', dayOrder: 1 }],
    ['announcement', { title: 'Fifth bell', date: '2026-01-14', form: 'news', people }],
    ['speech', speech('Sixth sail', { date: '2026-01-12' })],
  ];
  for (const [type, data] of entries) await publish(strapi, `api::${type}.${type}`, data);
  const excerpt = `${'Новый'.normalize('NFD')} текст: l’accord`;
  await publish(strapi, 'api::speech.speech', speech('Отчёт', { excerpt }), 'be');
  await draft(strapi, 'api::speech.speech', speech('Unpublished', { date: '2026-02-01' }));
  for (const [type, data] of tied) await publish(strapi, `api::${type}.${type}`, data, 'pt');
});

/** Titles, and so slugs, that several types share on one day: as many of the types as there are, or fewer. */
const tied: readonly (readonly [string, Record<string, unknown>])[] = (
  [
    ['Vento', '2026-01-20', 1, ['interview', 'statement', 'article']],
    ['Maré', '2026-01-20', 0, publicationTypeNames],
    ['Mar', '2026-01-20', 0, ['speech', 'announcement']],
    ['Onda', '2026-01-19', 0, ['article', 'speech']],
    ['Areia', '2026-01-19', 0, ['statement']],
  ] as const
).flatMap(([title, date, dayOrder, types]) =>
  types.map((type): [string, Record<string, unknown>] => [type, { title, date, dayOrder, excerpt: 'Texto.' }]),
);

/** Each page's lines, the pages joined, for as long as there is a next one. */
async function joined(query: string): Promise<readonly Line[]> {
  const found: Line[] = [];
  for (let cursor: string | null = ''; cursor !== null && found.length < 100;) {
    const { body } = await chancery.anyone.get(`/api/timeline?${query}${cursor && `&cursor=${cursor}`}`);
    found.push(...body.data);
    cursor = body.meta.nextCursor;
  }
  return found;
}

const places = (found: readonly Line[]) =>
  found.map(({ date, slug, documentId, type }) => `${date} ${slug} ${type} ${documentId}`);

test.each([
  ['all types', publicationTypeNames.join(), tied.length],
  ...publicationTypeNames.flatMap((one) =>
    publicationTypeNames
      .filter((other) => other !== one)
      .map((other): [string, string, number] => {
        const types: readonly string[] = [one, other];
        return [`${one} and ${other}`, types.join(), tied.filter(([type]) => types.includes(type)).length];
      }),
  ),
])('types that share a title and a day lose and double nothing at a page’s border: %s', async (_case, types, count) => {
  const whole = places(await lines(`locale=pt&limit=100&types=${types}`));
  expect(new Set(whole).size).toBe(count);
  for (let limit = 1; limit <= count; limit += 1)
    expect([limit, places(await joined(`locale=pt&limit=${limit}&types=${types}`))]).toEqual([limit, whole]);
});

afterAll(() => chancery.stop());

async function lines(query: string): Promise<readonly Line[]> {
  const { body, status } = await chancery.anyone.get(`/api/timeline?${query}`);
  expect(status).toBe(200);
  return body.data;
}

const titles = async (query: string) => (await lines(query)).map(({ title }) => title);

const all = ['Fifth bell', 'Fourth page 100%', 'Third note', 'Sixth sail', 'Second tide', 'First light'];

test.each([
  ['everything, newest first; the order of a day by hand, then by slug', '', all],
  ['two types', 'types=speech,interview', ['Sixth sail', 'Second tide', 'First light']],
  ['from a day on, itself included', 'from=2026-01-12', all.slice(0, 4)],
  ['up to a day, itself included', 'to=2026-01-11', all.slice(4)],
  ['a single day', 'from=2026-01-11&to=2026-01-11', ['Second tide']],
  ['a person by slug', 'person=ada-marlow', ['Fifth bell', 'Second tide']],
  ['a person nobody has', 'person=nobody', []],
  ['a topic', 'topic=harbours', ['First light']],
  ['featured', 'featured=true', ['Third note']],
  ['not featured', 'featured=false&types=statement', []],
  ['words in the title, in any case', 'q=TIDE', ['Second tide']],
  ['several words, in any order and however spaced', 'q=%20tide%20%20second', ['Second tide']],
  ['two words that never stand together', 'q=tide%20bell', []],
  ['words in the excerpt, in any script and case', `q=${encodeURIComponent('причалы')}`, ['Third note']],
  ['a percent sign is only a percent sign', 'q=100%25', ['Fourth page 100%']],
  ['an underscore is only an underscore', 'q=_', []],
  ...[
    ['е for ё', 'отчет'],
    ['ё for ё, as two characters', 'отчёт'.normalize('NFD')],
    ['й as one character, where it stands as two', 'новый'],
    ['a straight apostrophe for a curved one', "l'accord"],
    ['a curved apostrophe', 'l’accord'],
  ].map(([what, q = '']): [string, string, string[]] => [
    `words however they are typed: ${what}`,
    `locale=be&q=${encodeURIComponent(q)}`,
    ['Отчёт'],
  ]),
  ['a locale with nothing in it', 'locale=ru', []],
  ['no more than asked for', 'limit=2', all.slice(0, 2)],
])('%s', async (_case, query, expected) => {
  expect(await titles(query)).toEqual(expected);
});

test('a person is found by documentId', async () => {
  expect(await titles(`person=${ada}`)).toEqual(['Fifth bell', 'Second tide']);
});

test('a line says all that the contract names, and nothing else', async () => {
  const [line] = await lines('types=interview');
  expect(line).toEqual({
    type: 'interview',
    documentId: expect.stringMatching(/^[a-z0-9]{24}$/),
    locale: 'en',
    title: 'Second tide',
    slug: 'second-tide',
    date: '2026-01-11',
    deliveredOn: '2026-01-09',
    place: 'Port Ellery',
    excerpt: null,
    featured: false,
    people: [
      { function: 'interviewee', name: 'Ada Marlow', documentId: ada },
      { function: 'interviewer', name: 'The Tidewater Post', documentId: null },
    ],
  });
});

test('the pages of every size join to the whole, without a gap or a double', async () => {
  for (let limit = 1; limit <= 6; limit += 1) {
    expect((await joined(`limit=${limit}`)).map(({ title }) => title)).toEqual(all);
  }
});

test('a cursor stays right while an entry is published above it and another is published again', async () => {
  const first = await chancery.anyone.get('/api/timeline?limit=2');
  const fresh = await publish(chancery.strapi, 'api::speech.speech', speech('Seventh wave', { date: '2026-03-01' }));
  const again = await chancery.anyone.get('/api/timeline?q=Third');
  const { documentId } = again.body.data[0];
  await chancery.strapi.documents('api::statement.statement').publish({ documentId, locale: 'en' });
  const second = await chancery.anyone.get(`/api/timeline?limit=2&cursor=${first.body.meta.nextCursor}`);
  expect(second.body.data.map((line: Line) => line.title)).toEqual(all.slice(2, 4));
  await chancery.strapi.documents('api::speech.speech').delete({ documentId: fresh.documentId });
});

test.each([
  ['limit=0', 'limit'],
  ['limit=101', 'limit'],
  ['limit=ten', 'limit'],
  ['limit=1&limit=2', 'limit'],
  ['types=speech,poem', 'types'],
  ['types=', 'types'],
  ['from=2026-02-30', 'from'],
  ['to=yesterday', 'to'],
  ['to=2026-01-01T00:00:00Z', 'to'],
  ['featured=yes', 'featured'],
  ['cursor=abc', 'cursor'],
  ['cursor=', 'cursor'],
  ['locale=en_GB!', 'locale'],
  ['person=a%20b', 'person'],
  [`q=${'x'.repeat(201)}`, 'q'],
  ['order=asc', 'order'],
  ['q[$ne]=1', 'q'],
])('%s is a 400 that names the parameter', async (query, parameter) => {
  const { status, body } = await chancery.anyone.get(`/api/timeline?${query}`);
  expect(status).toBe(400);
  expect(body).toMatchObject({
    data: null,
    error: { status: 400, name: 'ValidationError', details: { errors: [{ path: [parameter] }] } },
  });
  expect(body.error.message).toContain(`"${parameter}"`);
});

test('GraphQL answers the same', async () => {
  const query = `query ($types: [String!]) {
    timeline(types: $types, limit: 2, locale: "en") { data { type title slug date people { name } } meta { nextCursor } }
  }`;
  const rest = await chancery.anyone.get('/api/timeline?types=speech,announcement&limit=2');
  const { body } = await chancery.anyone
    .post('/graphql')
    .send({ query, variables: { types: ['speech', 'announcement'] } });
  expect(body.errors).toBeUndefined();
  expect(body.data.timeline.data).toEqual(
    rest.body.data.map(({ type, title, slug, date, people }: Line) => {
      return { type, title, slug, date, people: people.map((one) => ({ name: (one as { name: string }).name })) };
    }),
  );
  expect(body.data.timeline.meta).toEqual(rest.body.meta);
});

test('GraphQL takes the types as REST writes them, and refuses as REST does', async () => {
  const good = '{ timeline(types: "speech,announcement") { data { title } } }';
  const bad = '{ timeline(limit: 0) { data { title } } }';
  const answers = await Promise.all([good, bad].map((query) => chancery.anyone.post('/graphql').send({ query })));
  expect(answers[0]!.body.data.timeline.data).toHaveLength(3);
  expect(answers[1]!.body.errors[0].message).toContain('"limit"');
});

test.each([[['speech']], [[...publicationTypeNames]]])('a page of %s is one SQL query', async (types) => {
  const queries = await countQueries(chancery.strapi, async () => {
    const { listTimeline } = await import('../../src/desk/public/list-timeline');
    await listTimeline(chancery.strapi, readTimelineQuery({ locale: 'en', types: types.join() }));
  });
  expect(queries).toHaveLength(1);
});

const plurals = ['speeches', 'interviews', 'statements', 'articles', 'announcements'];

/** How the database goes about a statement, a line for each step. */
async function planOf({ sql, bindings }: ReturnType<typeof timelineSql>): Promise<readonly string[]> {
  const { strapi } = chancery;
  if (strapi.db.dialect.client !== 'postgres') {
    const plan: readonly { detail: string }[] = await strapi.db.connection.raw(`EXPLAIN QUERY PLAN ${sql}`, [
      ...bindings,
    ]);
    return plan.map(({ detail }) => detail);
  }
  const trx = await strapi.db.connection.transaction();
  try {
    // A planner takes any index of a table of six rows, or none: it is asked with more, which are taken back.
    await trx.raw('SET LOCAL enable_seqscan = off');
    for (const plural of plurals) {
      await trx.raw(
        `INSERT INTO ${plural} (document_id, locale, title, slug, date, day_order, featured, published_at)
         SELECT 'd' || n, 'en', 't' || n, 's' || n, DATE '2020-01-01' + n, 0, false, now() FROM generate_series(1, 2000) AS n`,
      );
      await trx.raw(`ANALYZE ${plural}`);
    }
    const plan: { rows: Record<string, string>[] } = await trx.raw(`EXPLAIN ${sql}`, [...bindings]);
    return plan.rows.map((row) => row['QUERY PLAN'] ?? '');
  } finally {
    await trx.rollback();
  }
}

/** By which index the entries of each type are found; nothing else is scanned. */
async function expectWalks(statement: ReturnType<typeof timelineSql>, index: string): Promise<void> {
  const plan = await planOf(statement);
  for (const plural of plurals)
    expect(plan).toContainEqual(
      expect.stringMatching(new RegExp(`(SEARCH t USING INDEX|Index Scan.* using) ${plural}_${index}_idx`)),
    );
  expect(plan.filter((step) => /^SCAN (t|b|bl|p|pl)\b|Seq Scan/.test(step))).toEqual([]);
}

test('no table is scanned, and no index is read beyond the page', async () => {
  const cursor = (await chancery.anyone.get('/api/timeline?limit=1')).body.meta.nextCursor;
  const query = readTimelineQuery({ locale: 'en', cursor });
  await expectWalks(timelineSql(chancery.strapi, { ...query, locale: 'en' }), 'timeline');
});

test('what is featured is found without walking by what is not', async () => {
  const query = readTimelineQuery({ locale: 'en', featured: 'true', limit: '1' });
  await expectWalks(timelineSql(chancery.strapi, { ...query, locale: 'en' }), 'featured');
});
