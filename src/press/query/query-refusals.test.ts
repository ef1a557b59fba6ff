/** What each refusal says: at which parameter, and what was expected there. */
import type { ParameterRefusal } from '../refusals/parameter-refusal';
import { modelOf, speech } from './fixtures/models';
import { panelLimits, publicLimits } from './query-limits';
import { readQuery } from './read-query';

const asked = (query: object, limits = publicLimits) =>
  readQuery(query as Readonly<Record<string, unknown>>, speech, modelOf, limits);

function refusalOf(query: object, limits = publicLimits): ParameterRefusal {
  try {
    asked(query, limits);
  } catch (error) {
    return error as ParameterRefusal;
  }
  throw new Error(`Nobody refused ${JSON.stringify(query)}.`);
}

const oneByOne = (count: number) => Array.from({ length: count }, (_each, index) => String(index));
const nested = (count: number) => oneByOne(count).reduce<object>((inner) => ({ $not: inner }), { title: 'a' });

const textOperators =
  '$eq, $ne, $eqi, $nei, $gt, $gte, $lt, $lte, $between, $in, $notIn, $null, $notNull, $contains, $containsi, $notContains, $notContainsi, $startsWith, $startsWithi, $endsWith, $endsWithi, $not';
const orderedOperators = '$eq, $ne, $in, $notIn, $null, $notNull, $gt, $gte, $lt, $lte, $between, $not';

describe('what is not what it should be', () => {
  test.each<readonly [string, object, string]>([
    ['filters', { filters: 'a' }, 'conditions by attribute, such as filters[title][$eq]=Opening'],
    ['filters[$or]', { filters: { $or: { title: 'a' } } }, 'a list of conditions'],
    ['filters[$and]', { filters: { $and: oneByOne(41).map(() => ({ title: 'a' })) } }, 'at most 40 conditions'],
    [`filters${'[$not]'.repeat(7)}`, { filters: nested(7) }, 'at most 6 groups within each other'],
    ['filters[title]', { filters: { title: {} } }, `a value or an operator of ${textOperators}`],
    ['filters[title][$like]', { filters: { title: { $like: 'a' } } }, `an operator of ${textOperators}`],
    [
      'filters[title][$not][$like]',
      { filters: { title: { $not: { $like: 'a' } } } },
      `an operator of ${textOperators}`,
    ],
    ['filters[title][$not]', { filters: { title: { $not: 'a' } } }, `an operator of ${textOperators}`],
    [
      'filters[featured][$gt]',
      { filters: { featured: { $gt: 'true' } } },
      'an operator of $eq, $ne, $in, $notIn, $null, $notNull, $not',
    ],
    ['filters[date][$contains]', { filters: { date: { $contains: '2026' } } }, `an operator of ${orderedOperators}`],
    ['filters[body]', { filters: { body: 'a' } }, 'an operator of $null, $notNull, $not'],
    ['filters[date][$between]', { filters: { date: { $between: ['2026-01-01'] } } }, 'two values'],
    ['filters[date][$between]', { filters: { date: { $between: '2026-01-01' } } }, 'two values'],
    ['filters[title][$in]', { filters: { title: { $in: oneByOne(101) } } }, '1 to 100 values'],
    ['filters[title][$in]', { filters: { title: { $in: [] } } }, '1 to 100 values'],
    ['filters[title]', { filters: { title: [] } }, '1 to 100 values'],
    ['filters[title][$eq]', { filters: { title: { $eq: [] } } }, 'a value'],
    ['filters[title][$gt]', { filters: { title: { $gt: null } } }, 'text'],
    ['filters[title][$null]', { filters: { title: { $null: 'maybe' } } }, 'true or false'],
    ['filters[title]', { filters: { title: 'a'.repeat(2_001) } }, 'at most 2000 characters'],
    ['filters.title', { filters: { title: 'a\0' } }, 'none of a character that is none'],
    ['filters.toString', { filters: { toString: 'a' } }, 'none of a name that may not be used'],
    ['filters[topics]', { filters: { topics: {} } }, 'a condition'],
    ['filters[topics]', { filters: { topics: { $not: { name: 'a' } } } }, 'attributes, or one group of $and or $or'],
    [
      'filters[topics]',
      { filters: { topics: { $or: [{ name: 'a' }], name: 'b' } } },
      'attributes, or one group of $and or $or',
    ],
    [
      'filters[topics]',
      { filters: { topics: { $null: 'true', name: 'b' } } },
      'attributes, or one group of $and or $or',
    ],
    ['filters[zone]', { filters: { zone: { name: 'a' } } }, 'a relation to one type'],
    ['filters[attachments][related]', { filters: { attachments: { related: { id: 1 } } } }, 'a relation to one type'],
    [
      'filters[topics][parent][parent]',
      { filters: { topics: { parent: { parent: 1 } } } },
      'no relation twice on a path',
    ],
    ['sort', { sort: 3 }, 'attributes with "asc" or "desc", such as date:desc,title'],
    ['sort', { sort: '' }, 'attributes with "asc" or "desc", such as date:desc,title'],
    ['sort', { sort: 'date:desc:asc' }, 'attributes with "asc" or "desc", such as date:desc,title'],
    ['sort', { sort: ':desc' }, 'attributes with "asc" or "desc", such as date:desc,title'],
    ['sort', { sort: [['title']] }, 'attributes with "asc" or "desc", such as date:desc,title'],
    ['sort[title]', { sort: { title: { name: 'asc' } } }, 'attributes with "asc" or "desc", such as date:desc,title'],
    ['sort', { sort: 'body' }, 'an attribute to sort by, which "body" is not'],
    ['sort', { sort: 'title:up' }, '"asc" or "desc"'],
    ['sort', { sort: 'title:upasc' }, '"asc" or "desc"'],
    ['sort', { sort: 'title:ascending' }, '"asc" or "desc"'],
    ['sort', { sort: { title: 1 } }, '"asc" or "desc"'],
    ['fields', { fields: { a: 'title' } }, 'names of attributes, such as title,date'],
    ['fields', { fields: 'title,' }, 'names of attributes, such as title,date'],
    ['fields', { fields: 'topics' }, '"topics" in "populate"'],
    ['populate', { populate: '' }, 'names of relations, such as people,topics'],
    ['populate', { populate: null }, 'names of relations, such as people,topics'],
    ['populate', { populate: 3 }, 'names of relations, such as people,topics'],
    ['populate', { populate: [{ topics: true }] }, 'names of relations, such as people,topics'],
    ['populate', { populate: 'title' }, 'a relation, which "title" is not'],
    ['populate[topics]', { populate: { topics: 'please' } }, 'true, *, or an object'],
    ['populate[topics][count]', { populate: { topics: { count: 'many' } } }, 'true or false'],
    ['populate[topics][locale]', { populate: { topics: { locale: ['en'] } } }, 'one word'],
    [
      'populate[people][sort][person]',
      { populate: { people: { sort: 'person.name' } } },
      'a path of at most 1 relations',
    ],
    ['populate[zone][count]', { populate: { zone: { count: 'many' } } }, 'true or false'],
    [
      'populate[zone][populate]',
      { populate: { zone: { populate: 'name' } } },
      '"populate=*", "count", or "on" with the types',
    ],
    [
      'populate[zone][on]',
      { populate: { zone: { on: 'press.byline' } } },
      '"populate=*", "count", or "on" with the types',
    ],
    [
      'populate[zone][on][press.byline]',
      { populate: { zone: { on: { 'press.byline': 3 } } } },
      'true, *, or an object',
    ],
    ['populate[topics][page]', { populate: { topics: { page: 0 } } }, 'a whole number from 1 to 2147483647'],
    ['pagination', { pagination: '2' }, '"page" and "pageSize", or "start" and "limit"'],
    ['pagination', { pagination: { size: '1' } }, '"page" and "pageSize", or "start" and "limit"'],
    [
      'pagination',
      { pagination: { pageSize: '1', limit: '1' } },
      '"page" and "pageSize", or "start" and "limit", not both',
    ],
    [
      'pagination',
      { pagination: { page: '1', limit: '1' } },
      '"page" and "pageSize", or "start" and "limit", not both',
    ],
    ['pagination', { pagination: { page: 2 ** 30, pageSize: 2 } }, 'a page that exists'],
    ['pagination', { pagination: { page: 2 ** 25 } }, 'a page that exists'],
    ['pagination[withCount]', { pagination: { withCount: 'maybe' } }, 'true or false'],
    ['pagination[page]', { pagination: { page: '0' } }, 'a whole number from 1 to 2147483647'],
    ['pagination[start]', { start: -1 }, 'a whole number from 0 to 2147483647'],
    ['pagination[limit]', { limit: '-2' }, 'a whole number from -1 to 2147483647'],
    ['status', { status: 'hidden' }, '"draft" or "published"'],
    ['_q', { _q: 'a'.repeat(201) }, 'one text of at most 200 characters'],
    ['_q', { _q: ['a'] }, 'one text of at most 200 characters'],
  ])('%s of %j', (parameter, query, expected) => {
    const { message, parameter: at, said } = refusalOf(query);
    expect([at, message]).toEqual([
      parameter,
      `The parameter "${parameter}" is not what it should be: expected ${expected}.`,
    ]);
    expect(said.code).toBe('parameter.unfit');
  });
});

describe('a name that is not there', () => {
  test.each<readonly [string, string, object]>([
    ['filters', 'nope', { filters: { nope: 'a' } }],
    ['filters', '$eq', { filters: { $eq: 'a' } }],
    ['filters[people]', 'documentId', { filters: { people: { documentId: 'a' } } }],
    ['sort', 'nope', { sort: 'nope' }],
    ['sort', 'nope', { sort: 'nope.title' }],
    ['sort', 'title', { sort: 'title.name' }],
    ['sort', 'nope', { sort: { nope: 'asc' } }],
    ['fields', 'nope', { fields: 'title,nope' }],
    ['populate', 'nope', { populate: 'nope' }],
    ['populate[topics]', 'nope', { populate: { topics: { nope: 1 } } }],
    ['populate[zone][on]', 'press.nothing', { populate: { zone: { on: { 'press.nothing': true } } } }],
  ])('in %s: %s', (parameter, name, query) => {
    const refusal = refusalOf(query);
    expect([refusal.parameter, refusal.message]).toEqual([
      parameter,
      `The parameter "${parameter}" names "${name}", which is not there.`,
    ]);
  });
});

test.each([
  [80, 'a'.repeat(80)],
  [81, `${'a'.repeat(80)}…`],
])('a name of %i characters is said as %s', (length, said) => {
  expect(refusalOf({ fields: 'a'.repeat(length) }).message).toBe(
    `The parameter "fields" names "${said}", which is not there.`,
  );
});

describe('more than is answered', () => {
  const byPeople = (count: number) => oneByOne(count).map(() => ({ people: { name: 'a' } }));
  const oneOver = { ...panelLimits, conditions: 2, joinedConditions: 1, populated: 2, sortKeys: 1 };

  test.each<readonly [string, object, number]>([
    ['conditions', { filters: { title: ['a'], date: '2026-01-01', $not: { id: 1 } } }, 2],
    ['conditions', { filters: { title: { $eq: ['a', 'b', 'c'] } } }, 2],
    ['conditions', { filters: { title: { $eq: null, $ne: null, $null: true } } }, 2],
    [
      'conditions',
      { filters: { title: { $in: 'a', $notIn: 'b' }, date: { $between: ['2026-01-01', '2026-01-02'] } } },
      2,
    ],
    ['conditions through relations', { filters: { $or: byPeople(2) } }, 1],
    ['sort keys', { sort: 'title,date' }, 1],
    ['conditions through relations', { filters: { topics: { name: 'a' } }, sort: 'topics.name' }, 1],
    ['populated relations', { populate: '*' }, 2],
    ['populated relations', { populate: 'topics,people,attachments' }, 2],
    ['populated relations', { populate: { zone: { on: { 'press.byline': true, 'api::topic.topic': true } } } }, 2],
  ])('%s: %j', (what, query, most) => {
    expect(refusalOf(query, oneOver).message).toBe(
      `The question has ${most + 1} ${what}; at most ${most} are answered.`,
    );
  });

  test('relations in filters and sorts, and one of them again and again', () => {
    expect(refusalOf({ filters: { $or: byPeople(3) } }).message).toBe(
      'The question has 3 times "people" in filters and sorts; at most 2 are answered.',
    );
    const four = { people: { person: { name: 'a' } }, topics: { name: 'a' }, localizations: { title: 'a' } };
    expect(refusalOf({ filters: four }).message).toBe(
      'The question has 4 relations in filters and sorts; at most 3 are answered.',
    );
  });

  test('what it costs', () => {
    const refusal = refusalOf({ populate: 'topics' }, { ...publicLimits, cost: 19 });
    expect([refusal.parameter, refusal.message]).toEqual([
      'cost',
      'The question costs 20 points; at most 19 are answered.',
    ]);
  });
});

test.each<readonly [string, object]>([
  ['forty conditions in a group', { filters: { $or: oneByOne(40).map((title) => ({ title })) } }],
  ['six groups within each other', { filters: nested(6) }],
  ['a hundred values', { filters: { title: { $in: oneByOne(100) } } }],
  ['one value where a list is expected', { filters: { title: { $in: 'a', $notIn: 'b' } } }],
  ['two thousand characters', { filters: { title: 'a'.repeat(2_000) } }],
  ['a search of two hundred', { _q: 'a'.repeat(200) }],
  ['five sort keys', { sort: 'title,title,title,title,title' }],
  ['a sort with spaces around its parts', { sort: ' title : desc , date' }],
  ['a sort by a relation in brackets', { sort: 'topics[name]' }],
  ['an order in capitals', { sort: { title: ' DESC ' } }],
  ['fields with spaces between', { fields: ' title , date ' }],
  ['relations with spaces between', { populate: ' topics , people.person' }],
  ['true for everything', { populate: true }],
  ['a star for a relation', { populate: { topics: '*' } }],
  ['a list of relations', { populate: ['topics', 'people'] }],
  ['no state', { status: null }],
  ['the public state', { status: 'published' }],
  ['parts of a page that were left out', { pagination: { page: null, pageSize: undefined, start: null } }],
  ['no pagination', { pagination: null }],
  ['parameters that were left out', { sort: undefined, fields: undefined, filters: undefined, _q: undefined }],
  ['the last page there can be', { pagination: { page: 2 ** 31 - 1, pageSize: 1 } }],
  ['pages of a relation', { populate: { topics: { page: 1, pageSize: 2 }, attachments: { start: 0, limit: 2 } } }],
  ['words below a relation', { populate: { topics: { status: 'draft', locale: 'en', ordering: 'asc' } } }],
  ['states below a relation', { populate: { topics: { publicationFilter: 'modified', hasPublishedVersion: 'true' } } }],
  ['all of a zone, or its count', { populate: { zone: { populate: '*', count: 'true' } } }],
  ['a type of a zone as it is', { populate: { zone: { on: { 'press.byline': '*' } } } }],
])('is answered: %s', (_what, query) => {
  expect(() => asked(query)).not.toThrow();
});

test.each<readonly [string, object, number]>([
  ['one row of a page', { pagination: { pageSize: 1 } }, 1],
  ['no row', { limit: 0 }, 1],
  ['all rows', { limit: -1 }, 40],
  ['rows beyond what a page holds', { pageSize: 5_000 }, 40],
  ['rows said beside the pagination', { pageSize: 50 }, 20],
  ['a relation behind a relation', { populate: 'people.person' }, 40],
  ['a relation behind a relation, as an object', { populate: { people: { populate: { person: true } } } }, 40],
  ['all relations', { populate: '*' }, 60],
  ['two types of a zone', { populate: { zone: { on: { 'press.byline': true, 'api::topic.topic': '*' } } } }, 30],
  [
    'a type of a zone with what it leads to',
    { populate: { zone: { on: { 'press.byline': { populate: 'person' } } } } },
    40,
  ],
  ['all of a zone', { populate: { zone: { populate: '*' } } }, 30],
  ['a sort through a relation', { sort: 'topics.name' }, 20],
  ['a sort and a condition of its own', { sort: 'title', filters: { title: 'a' } }, 10],
])('costs: %s', (_what, query, cost) => {
  expect(asked(query).cost).toBe(cost);
});
