import fc from 'fast-check';
import { modelOf, speech } from './fixtures/models';
import { publicLimits } from './query-limits';
import { ParameterRefusal } from '../refusals/parameter-refusal';
import { readQuery } from './read-query';

const read = (query: object, limits = publicLimits) =>
  readQuery(query as Readonly<Record<string, unknown>>, speech, modelOf, limits);

test.each<readonly [string, object]>([
  ['nothing', {}],
  ['a plain value', { filters: { title: 'a' } }],
  ['null', { filters: { title: null } }],
  ['a list for $in', { filters: { title: ['a', 'b'] } }],
  [
    'operators',
    { filters: { title: { $containsi: 'a', $not: { $eq: 'b' } }, date: { $between: ['2026-01-01', '2026-02-01'] } } },
  ],
  ['alternatives', { filters: { title: { $not: { $contains: ['image', 'video'] } } } }],
  ['groups', { filters: { $and: [{ $or: [{ title: 'a' }, { featured: 'true' }] }, { $not: { title: 'b' } }] } }],
  ['a condition through two relations', { filters: { people: { person: { name: { $startsWith: 'A' } } } } }],
  ['whether a relation is there', { filters: { topics: { $null: 'true' } } }],
  ['a relation by its id', { filters: { topics: '3' } }],
  ['a group behind a relation', { filters: { topics: { $or: [{ name: 'a' }, { name: 'b' }] } } }],
  ['whether a text has a body', { filters: { body: { $notNull: true } } }],
  ['an id and a documentId', { filters: { id: { $in: [1, '2'] }, documentId: 'abc' } }],
  ['an instant with Z', { filters: { publishedAt: { $gt: '2031-03-29T17:00Z' } } }],
  ['an instant with an offset', { filters: { publishedAt: { $not: { $lte: '2031-03-29T17:00:00.000+03:00' } } } }],
  ['an instant as GraphQL gives it', { filters: { publishedAt: { $gt: new Date('2026-03-01') } } }],
  ['a number with a fraction', { filters: { size: { $lt: '1.5' } } }],
  ['sixty-four bits', { filters: { views: '9223372036854775807' } }],
  ['a time', { filters: { at: '12:30:00' } }],
  ['sorts', { sort: ['date:desc', 'title'] }],
  ['sorts in one text', { sort: 'date:desc,topics.name' }],
  ['a sort as the panel writes it', { sort: 'topics[name]:ASC' }],
  ['a sort as an object', { sort: { topics: { name: 'asc' } } }],
  ['fields', { fields: ['title', 'date'] }],
  ['all fields', { fields: '*' }],
  ['everything populated', { populate: '*' }],
  ['relations by name', { populate: 'topics,people.person' }],
  [
    'relations with what is wanted of them',
    { populate: { people: { fields: 'name', populate: ['person'] }, topics: 'true' } },
  ],
  ['a relation counted', { populate: { topics: { count: true } } }],
  ['types of a zone', { populate: { zone: { on: { 'press.byline': { fields: ['name'] } } } } }],
  ['pages', { pagination: { page: '2', pageSize: '100', withCount: 'false' } }],
  ['rows', { start: 20, limit: -1 }],
  ['a state and a search', { status: 'draft', _q: 'harbour' }],
])('reads %s', (_what, query) => {
  expect(() => read(query)).not.toThrow();
});

const ofText = [
  ...['$eq', '$ne', '$eqi', '$nei', '$gt', '$gte', '$lt', '$lte', '$in', '$notIn', '$contains', '$containsi'],
  ...['$notContains', '$notContainsi', '$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
];

test.each(ofText)('reads %s of a text and of several, and of nothing else', (operator) => {
  expect(() => read({ filters: { title: { [operator]: 'a' } } })).not.toThrow();
  expect(() => read({ filters: { title: { [operator]: ['a', 'b'] } } })).not.toThrow();
  expect(() => read({ filters: { title: { [operator]: { a: 1 } } } })).toThrow(ParameterRefusal);
  expect(() => read({ filters: { title: { [operator]: [] } } })).toThrow(ParameterRefusal);
});

test.each([
  ...['$eq', '$ne', '$eqi', '$nei'].map((operator) => [operator, 'takes null'] as const),
  ...['$gt', '$lte', '$contains', '$endsWith'].map((operator) => [operator, 'does not take null'] as const),
])('%s %s', (operator, takes) => {
  const asked = () => read({ filters: { title: { [operator]: null } } });
  if (takes === 'takes null') expect(asked).not.toThrow();
  else expect(asked).toThrow(ParameterRefusal);
});

const thirty = Array.from({ length: 30 }, () => ({ people: { name: { $containsi: 'a' } } }));

test.each<readonly [string, object]>([
  ['filters that are text', { filters: 'a' }],
  ['filters that are a list', { filters: ['a'] }],
  ['no filter at all', { filters: '' }],
  ['an attribute that is not there', { filters: { nope: 'a' } }],
  ['what every object has', { filters: { toString: 'a' } }],
  ['an operator that is not there', { filters: { title: { $like: 'a' } } }],
  ['an operator where an attribute belongs', { filters: { $eq: 'a' } }],
  ['a group upon an attribute', { filters: { title: { $and: ['a'] } } }],
  ['no operator', { filters: { title: {} } }],
  ['a group that is no list', { filters: { $or: { title: 'a' } } }],
  ['text in a group', { filters: { $and: ['a'] } }],
  ['$gt of a boolean', { filters: { featured: { $gt: 'true' } } }],
  ['$contains of a day', { filters: { date: { $contains: '2026' } } }],
  ['$containsi of a number', { filters: { dayOrder: { $containsi: '1' } } }],
  ['$containsi of blocks', { filters: { body: { $containsi: 'a' } } }],
  ['$between with one', { filters: { date: { $between: ['2026-01-01'] } } }],
  ['$in with objects', { filters: { title: { $in: [{ a: 1 }] } } }],
  ['$eq with an object', { filters: { title: { $eq: [{}] } } }],
  ['$null maybe', { filters: { title: { $null: 'maybe' } } }],
  ['a day that is none', { filters: { date: '2026-02-30' } }],
  ['the year 0', { filters: { date: '0000-01-01' } }],
  ['a moment without its zone', { filters: { publishedAt: { $gt: '2031-03-29T17:00' } } }],
  ['a day for a moment', { filters: { publishedAt: { $in: ['2031-03-29T17:00Z', '2031-03-29'] } } }],
  ['a whole number over 32 bits', { filters: { dayOrder: '2147483648' } }],
  ['a whole number over 64 bits', { filters: { views: '9223372036854775808' } }],
  ['NaN', { filters: { size: 'NaN' } }],
  ['1e309', { filters: { size: '1e309' } }],
  ['a relation by a word', { filters: { topics: 'trade' } }],
  ['not behind a relation', { filters: { topics: { $not: { name: 'a' } } } }],
  ['an operator beside an attribute behind a relation', { filters: { topics: { $and: [{ name: 'a' }], name: 'b' } } }],
  ['a relation to several types', { filters: { attachments: { related: { id: 1 } } } }],
  ['a zone', { filters: { zone: { name: 'a' } } }],
  ['NUL', { filters: { title: 'a\0' } }],
  ['half a character', { filters: { title: '\ud800' } }],
  ['a very long value', { filters: { title: 'a'.repeat(2_001) } }],
  ['a hundred and one values', { filters: { title: { $in: Array.from({ length: 101 }, String) } } }],
  ['thirty conditions through relations', { filters: { $and: thirty } }],
  [
    'groups within groups',
    { filters: Array.from({ length: 9 }).reduce((inner) => ({ $not: inner }), { title: 'a' }) as object },
  ],
  ['a relation twice on a path', { filters: { localizations: { localizations: { title: 'a' } } } }],
  ['a sort by blocks', { sort: 'body' }],
  ['a sort by a component', { sort: 'people' }],
  ['a sort by a relation', { sort: { topics: 'asc' } }],
  ['a sort up', { sort: 'title:up' }],
  ['an empty sort', { sort: '' }],
  ['six sort keys', { sort: 'title,title,title,title,title,title' }],
  ['a sort through other languages of other languages', { sort: 'localizations.localizations.title' }],
  ['no fields', { fields: '' }],
  ['fields that are an object', { fields: { a: 'title' } }],
  ['a relation among the fields', { fields: 'topics' }],
  ['nothing populated', { populate: '' }],
  ['a field populated', { populate: 'title' }],
  ['the constructor populated', { populate: 'constructor' }],
  ['a populated relation that is a word', { populate: { topics: 'please' } }],
  ['other languages of other languages', { populate: { localizations: { populate: 'localizations' } } }],
  ['parents of parents of parents', { populate: 'topics.parent.parent' }],
  ['a bad filter below a relation', { populate: { topics: { filters: { name: { $gt: {} } } } } }],
  ['an unknown word below a relation', { populate: { topics: { nope: 1 } } }],
  ['pagination that is text', { pagination: '2' }],
  ['a page below 1', { pagination: { page: '0' } }],
  ['a page beyond all rows', { pagination: { page: '2147483647', pageSize: '100' } }],
  ['a start below 0', { start: -1 }],
  ['a limit below -1', { limit: '-2' }],
  ['pages and rows', { pagination: { page: '1', start: '0' } }],
  ['a page that is a list', { pagination: { page: ['1'] } }],
  ['an unknown part of the pagination', { pagination: { size: '1' } }],
  ['a state that is none', { status: 'hidden' }],
  ['two states', { status: ['draft'] }],
  ['a search that is a list', { _q: ['a'] }],
  ['a very long search', { _q: 'a'.repeat(201) }],
  [
    'filters through four relations in all',
    { filters: { people: { person: { name: 'a' } }, topics: { name: 'a' }, localizations: { title: 'a' } } },
  ],
  [
    'sorts through four relations in all',
    { sort: ['topics.name', 'people.name', 'attachments.name', 'localizations.title'] },
  ],
  [
    'a filter and sorts through one relation three times',
    { filters: { topics: { name: 'a' } }, sort: ['topics.name', 'topics.id'] },
  ],
  ['a sort of populated entries through a relation', { populate: { people: { sort: 'person.name' } } }],
  ['a name that reaches the prototype', { filters: JSON.parse('{"__proto__": {"a": 1}}') as object }],
])('refuses %s', (_what, query) => {
  expect(() => read(query)).toThrow(ParameterRefusal);
});

test('the refusal says what it costs, and what is answered', () => {
  const everything = Object.fromEntries(['people', 'topics', 'attachments'].map((name) => [name, { populate: '*' }]));
  const tight = { ...publicLimits, cost: 300 };
  expect(() => read({ populate: everything, pagination: { pageSize: 100 } }, tight)).toThrow(
    'The question costs 400 points; at most 300 are answered.',
  );
  expect(() => read({ filters: { $and: thirty } })).toThrow(
    'The question has 3 times "people" in filters and sorts; at most 2 are answered.',
  );
});

test('the cost grows with the page, the relations and the conditions through them', () => {
  expect(read({}).cost).toBe(10);
  expect(read({ pagination: { pageSize: '100' } }).cost).toBe(40);
  expect(read({ populate: 'topics' }).cost).toBe(20);
  expect(read({ populate: { people: { populate: 'person' } } }).cost).toBe(40);
  expect(read({ filters: { topics: { name: 'a' } } }).cost).toBe(20);
});

const name = fc.constantFrom(
  ...Object.keys(speech.attributes),
  '$and',
  '$or',
  '$not',
  '$in',
  '$eq',
  '$between',
  'populate',
  'constructor',
  '0',
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(
      '',
      'title',
      'topics.name:desc',
      '*',
      'true',
      null,
      -1,
      Number.POSITIVE_INFINITY,
      '2026-03-01',
    ),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(name, tie('tree'), { maxKeys: 3 }),
  ),
}));

test('whatever is asked is read within its limits, or refused in a sentence', () => {
  const query = fc.record(
    { filters: tree, sort: tree, fields: tree, populate: tree, pagination: tree, _q: tree },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(query, (asked) => {
      try {
        const { cost, joinedConditions, populated } = read(asked);
        expect(cost).toBeLessThanOrEqual(publicLimits.cost);
        expect(joinedConditions).toBeLessThanOrEqual(publicLimits.joinedConditions);
        expect(populated).toBeLessThanOrEqual(publicLimits.populated);
      } catch (error) {
        if (!(error instanceof ParameterRefusal)) throw error;
        expect(error.message).toMatch(/^The (?:parameter|question) .+\.$/s);
      }
    }),
    { numRuns: 2_000 },
  );
});
