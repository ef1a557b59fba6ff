import { buildSchema } from 'graphql';
import { CostRefusal } from './cost-refusal';
import { weighRequest } from './weigh-document';

const schema = buildSchema(/* GraphQL */ `
  scalar JSON
  input PaginationArg {
    page: Int
    pageSize: Int
    start: Int
    limit: Int
  }
  input StringFilterInput {
    eq: String
    containsi: String
    in: [String]
    or: [String]
    not: StringFilterInput
  }
  input TopicFiltersInput {
    name: StringFilterInput
    and: [TopicFiltersInput]
  }
  input SpeechFiltersInput {
    title: StringFilterInput
    topics: TopicFiltersInput
    and: [SpeechFiltersInput]
    or: [SpeechFiltersInput]
    not: SpeechFiltersInput
  }
  type Topic {
    name: String
  }
  type Turn {
    speaker: String
  }
  type Pagination {
    total: Int
  }
  type Speech {
    title: String
    body: JSON
    topics(filters: TopicFiltersInput, pagination: PaginationArg = {}, sort: [String] = []): [Topic]!
    turns(pagination: PaginationArg = {}): [Turn]
  }
  type SpeechEntityResponseCollection {
    nodes: [Speech!]!
    pageInfo: Pagination!
  }
  type TimelineItem {
    title: String
  }
  type TimelinePage {
    data: [TimelineItem!]!
  }
  type FrontPage {
    date: String
    counters: [FrontPageCounter!]!
  }
  type FrontPageCounter {
    days: Int
  }
  type Query {
    speech(documentId: ID!): Speech
    speeches(filters: SpeechFiltersInput, pagination: PaginationArg = {}, sort: [String] = []): [Speech]!
    speeches_connection(filters: SpeechFiltersInput, pagination: PaginationArg = {}): SpeechEntityResponseCollection
    timeline(q: String, person: String, limit: Int): TimelinePage!
    frontPage: FrontPage!
  }
  type Mutation {
    createSpeech(title: String): Speech
  }
`);

const costOf = (query: string, variables = {}, operationName?: string) =>
  weighRequest({ query, variables, operationName }, schema);

test.each([
  ['nothing but a type name is free', '{__typename}', 0],
  ['a root query and a value', '{speech(documentId:"x"){title}}', 40 + 2 + 1],
  ['a list is taken for 25', '{speeches{title}}', 40 + 25 * 3],
  ['a list of four', '{speeches(pagination:{limit:4}){title}}', 40 + 4 * 3],
  ['a page of four', '{speeches(pagination:{page:2,pageSize:4}){title}}', 40 + 4 * 3],
  ['a list of more than there can be is taken for a hundred', '{speeches(pagination:{limit:4000}){title}}', 40 + 300],
  ['so is one of less than none', '{speeches(pagination:{limit:-1}){title}}', 40 + 300],
  ['a list without a number is taken for 25', '{speeches(pagination:{limit:null}){title}}', 40 + 25 * 3],
  ['blocks', '{speech(documentId:"x"){body}}', 40 + 2 + 10],
  ['a relation is taken for five', '{speech(documentId:"x"){topics{name}}}', 42 + 15 + 5 * 3],
  ['turns for 25', '{speech(documentId:"x"){turns{speaker}}}', 42 + 15 + 25 * 3],
  ['what is asked of each entry is multiplied', '{speeches(pagination:{limit:2}){topics{name}}}', 40 + 2 * (2 + 30)],
  ['an alias costs as much as the first', '{a:speech(documentId:"x"){title} b:speech(documentId:"x"){title}}', 2 * 43],
  ['a connection', '{speeches_connection(pagination:{limit:2}){nodes{title}}}', 40 + 2 * 3],
  ['a count', '{speeches_connection(pagination:{limit:2}){pageInfo{total}}}', 40 + 2 * 2 + 100],
  ['a condition', '{speeches(pagination:{limit:1},filters:{title:{eq:"a"}}){title}}', 43 + 10],
  ['a condition on text', '{speeches(pagination:{limit:1},filters:{title:{containsi:"a"}}){title}}', 43 + 40],
  ['a list of values', '{speeches(pagination:{limit:1},filters:{title:{in:["a","b"]}}){title}}', 43 + 12],
  ['values that are conditions', '{speeches(pagination:{limit:1},filters:{title:{or:["a","b"]}}){title}}', 43 + 20],
  [
    'a condition through a relation',
    '{speeches(pagination:{limit:1},filters:{topics:{name:{eq:"a"}}}){title}}',
    43 + 10 + 100,
  ],
  ['a sort', '{speeches(pagination:{limit:1},sort:"title:desc,date"){title}}', 43 + 40],
  ['a sort through a relation', '{speeches(pagination:{limit:1},sort:["topics.name"]){title}}', 43 + 20 + 100],
  ['a timeline', '{timeline{data{title}}}', 100 + 20 * 2 + 20 * 2],
  ['a timeline by a person, with words', '{timeline(limit:1,person:"a",q:"b"){data{title}}}', 100 + 300 + 2 + 2],
  ['the front page', '{frontPage{date}}', 2001],
  ['counters of a front page are many', '{frontPage{counters{days}}}', 2000 + 1 + 100],
  ['a mutation', 'mutation{createSpeech(title:"a"){title}}', 601],
  ['an inline fragment', '{...{speech(documentId:"x"){...on Speech{title}}}}', 43],
  ['a fragment, twice', '{...f ...f} fragment f on Query{speech(documentId:"x"){title}}', 86],
  ['what the schema does not have', '{nowhere{title}}', 0],
  ['a type that the schema does not have', '{...f} fragment f on Nowhere{title}', 0],
])('%s', (_title, query, points) => expect(costOf(query)).toBe(points));

describe('variables', () => {
  const query = 'query($n:Int=3,$f:SpeechFiltersInput){speeches(pagination:{limit:$n},filters:$f){title}}';

  test('have their defaults', () => expect(costOf(query)).toBe(40 + 9));
  test('have what is given', () => expect(costOf(query, { n: 10 })).toBe(40 + 30));
  test('are taken for the most where they are no number', () => expect(costOf(query, { n: '10' })).toBe(40 + 300));
  test('hold filters', () => expect(costOf(query, { f: { topics: { name: { eq: 'a' } } } })).toBe(49 + 10 + 100));
});

describe('operations', () => {
  const query = 'query cheap{__typename} query dear{frontPage{date}}';

  test('are weighed by their name', () => expect(costOf(query, {}, 'cheap')).toBe(0));
  test('without a name, the dearest counts', () => expect(costOf(query)).toBe(2001));
  test('with a name that is not there, too', () => expect(costOf(query, {}, 'neither')).toBe(2001));
});

test('doubling fragments are weighed in the time of their document', () => {
  const levels = Array.from({ length: 150 }, (_, n) => `fragment f${n} on Query{...f${n + 1} ...f${n + 1}}`);
  const refused = () => costOf(`{...f0} ${levels.join(' ')} fragment f150 on Query{__typename}`);
  expect(refused).toThrow(CostRefusal);
  expect(refused).toThrow('The query has more than 1000000 fields, fragments unfolded; at most 1000 are answered.');
});

test('the refusal says what there is too much of', () => {
  const asked = '{speeches(pagination:{limit:100}){topics{name} turns{speaker}}}';
  expect(() => costOf(asked)).toThrow(/^The query costs 12240 points; at most 5000 are answered\./);
});
