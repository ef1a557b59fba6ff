/** Every known attack on GraphQL: what is dear to read, and what is dear to answer. */
import { dearDocuments } from './dear-documents';
import { doubling, fieldsUnfolded, nested, points, times, type DearQuery } from './dear-query';

const fragments: readonly DearQuery[] = [
  ['fragments that double over 22 levels', { query: `{...f0} ${doubling(22)}` }, fieldsUnfolded],
  ['fragments that double over 100 levels', { query: `{...f0} ${doubling(100)}` }, fieldsUnfolded],
  [
    'fragments that double in a relation',
    { query: `{speeches{topics{...f0}}} ${doubling(15, 'Topic', 'name')}` },
    fieldsUnfolded,
  ],
  [
    'fragments that double by a field and an alias',
    {
      query: `{...f0} ${times(12, (n) => `fragment f${n} on Query{a:__typename ...f${n + 1} ...on Query{...f${n + 1}}}`)} fragment f12 on Query{__typename}`,
    },
    fieldsUnfolded,
  ],
  ['a fragment that spreads itself', { query: '{...a} fragment a on Query{...a}' }, /fragment "a" spreads itself/],
  [
    'fragments in a ring',
    { query: '{...a} fragment a on Query{...b} fragment b on Query{...c} fragment c on Query{...a}' },
    /spreads itself/,
  ],
  ['a fragment that is not there', { query: '{...nowhere}' }, /fragment "nowhere", which it does not have/],
  [
    'fragments doubling in an operation that is not asked for',
    { query: `query ask{__typename} query rest{...f0} ${doubling(22)}`, operationName: 'ask' },
    fieldsUnfolded,
  ],
];

const lists: readonly DearQuery[] = [
  ['a hundred aliases of frontPage', { query: `{${times(100, (n) => `a${n}:frontPage{data{date}}`)}}` }, points],
  ['a hundred aliases of timeline', { query: `{${times(100, (n) => `a${n}:timeline{data{title}}`)}}` }, points],
  [
    'a timeline of a hundred with each name under many aliases',
    { query: `{timeline(limit:100){data{people{${times(100, (n) => `a${n}:name`)}}}}}` },
    points,
  ],
  ['localizations nested eight deep', { query: `{speeches{${nested(8, 'localizations{', 'title')}}}` }, points],
  [
    'localizations nested eight deep through connections',
    { query: `{speeches_connection{nodes{${'localizations_connection{nodes{'.repeat(4)}title${'}}'.repeat(4)}}}}` },
    points,
  ],
  [
    'a page size in a variable',
    {
      query: 'query($n:Int){speeches(pagination:{limit:$n}){topics{name} people{person{name}}}}',
      variables: { n: 100 },
    },
    points,
  ],
  [
    'the whole pagination in a variable',
    {
      query: 'query($p:PaginationArg){speeches(pagination:$p){turns{person{name}}}}',
      variables: { p: { pageSize: 1e9 } },
    },
    points,
  ],
  [
    'a page size in a default',
    { query: 'query($n:Int=100){speeches(pagination:{pageSize:$n}){topics{name} people{person{name}}}}' },
    points,
  ],
  ['a page size below zero', { query: '{speeches(pagination:{limit:-1}){topics{name} people{person{name}}}}' }, points],
  [
    'aliases of a connection that counts',
    { query: `{${times(60, (n) => `a${n}:speeches_connection{pageInfo{total}}`)}}` },
    points,
  ],
  [
    'aliases of a count in one connection',
    { query: `{speeches_connection{${times(60, (n) => `a${n}:pageInfo{total}`)}}}` },
    points,
  ],
  [
    'a dear filter counted under aliases',
    {
      query: `{speeches_connection(filters:{topics:{name:{containsi:"a"}},people:{name:{containsi:"a"}}}){${times(15, (n) => `a${n}:pageInfo{total}`)}}}`,
    },
    points,
  ],
  [
    'relations left out by a directive',
    { query: `{${times(120, (n) => `a${n}:topics @skip(if:true){name}`)}}` },
    /directives|points/,
  ],
  [
    'a dear query beside a cheap one, named',
    {
      query: 'query cheap{__typename} query dear{speeches(pagination:{limit:100}){turns{body}}}',
      operationName: 'dear',
    },
    points,
  ],
  [
    'a dear query beside a cheap one, with a name that is not there',
    { query: 'query cheap{__typename} query dear{speeches(pagination:{limit:100}){turns{body}}}', operationName: 'no' },
    points,
  ],
  [
    'counters computed for many instants',
    { query: `{counters{${times(40, (n) => `a${n}:days(at:"20${n + 10}-01-01T00:00:00Z")`)}}}` },
    points,
  ],
];

const joined = (n: number) => `{people:{person:{name:{containsi:"a${n}"}}}}`;

const conditions: readonly DearQuery[] = [
  [
    'thirty conditions through relations',
    { query: `{speeches(filters:{and:[${times(30, joined)}]}){title}}` },
    /points|conditions; at most 100/,
  ],
  [
    'thirty conditions through relations in a variable',
    {
      query: 'query($f:SpeechFiltersInput){speeches(filters:$f){title}}',
      variables: { f: { and: Array.from({ length: 30 }, () => ({ topics: { name: { containsi: 'a' } } })) } },
    },
    points,
  ],
  [
    'thirty conditions in a relation’s own filter',
    { query: `{speeches{topics(filters:{or:[${times(30, (n) => `{name:{containsi:"a${n}"}}`)}]}){name}}}` },
    points,
  ],
  [
    'a filter through five relations',
    {
      query: `{speeches(filters:{localizations:{localizations:{people:{person:{localizations:{name:{eq:"a"}}}}}}}){title}}`,
    },
    points,
  ],
  [
    'two hundred conditions',
    { query: `{speeches(filters:{or:[${times(200, () => '{title:{eq:"a"}}', ',')}]}){title}}` },
    /conditions; at most 100/,
  ],
  [
    'a thousand values in a list',
    {
      query: 'query($l:[String]){speeches(filters:{slug:{in:$l}}){title}}',
      variables: { l: Array.from({ length: 1_000 }, String) },
    },
    /values in lists of conditions; at most 500/,
  ],
  [
    'not within not, fifty deep',
    { query: `{speeches(filters:${'{not:'.repeat(50)}{title:{eq:"a"}}${'}'.repeat(50)}){title}}` },
    /within each other in a value; at most 40/,
  ],
  [
    'a sort through five relations',
    { query: '{speeches(sort:["topics.name,people.person.name","turns.person.name"]){title}}' },
    points,
  ],
];

const schema: readonly DearQuery[] = [
  [
    'the schema, a hundred ofType deep',
    { query: `{__schema{types{fields{type{${nested(100, 'ofType{', 'name')}}}}}}` },
    /brackets within each other|of the schema within each other/,
  ],
  [
    'the schema, fields within fields',
    { query: '{__schema{types{fields{type{fields{type{fields{name description args{name}}}}}}}}}' },
    points,
  ],
  [
    'the schema under thirty aliases',
    { query: `{${times(30, (n) => `a${n}:__schema{types{name fields{name args{name}}}}`)}}` },
    points,
  ],
];

const protocol: readonly DearQuery[] = [
  [
    'a hash of a query that nobody has sent',
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
    /Persisted queries are not kept here/,
  ],
  [
    'a query to be kept',
    { query: '{__typename}', extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
    /Persisted queries are not kept here/,
  ],
];

const mutations: readonly DearQuery[] = [
  [
    'twenty mutations at once',
    { query: `mutation{${times(20, (n) => `a${n}:createTopic(data:{name:"x"}){name}`)}}` },
    points,
  ],
  [
    'a mutation with a dear answer',
    { query: `mutation{createSpeech(data:{title:"x"}){${nested(8, 'localizations{', 'title')}}}` },
    points,
  ],
];

export const dearQueries: readonly DearQuery[] = [
  ...fragments,
  ...lists,
  ...conditions,
  ...dearDocuments,
  ...schema,
  ...protocol,
  ...mutations,
];
