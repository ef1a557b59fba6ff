/** Documents that are dear to read, whatever they ask. */
import { brackets, fieldsUnfolded, nested, times, tokens, type DearQuery } from './dear-query';

export const dearDocuments: readonly DearQuery[] = [
  [
    'a sort through a relation within an entry',
    { query: '{speeches{localizations(sort:["topics.name"]){title}}}' },
    /"topics.name" goes through a relation/,
  ],
  ['10,000 aliases of a scalar', { query: `{topics{${times(10_000, (n) => `a${n}:name`)}}}` }, /characters|tokens/],
  ['1,500 times the same field', { query: `{topics{${'name '.repeat(1_500)}}}` }, fieldsUnfolded],
  [
    'the same relation two hundred times, for the rule of overlapping fields',
    { query: `{speeches{${'topics{name slug} '.repeat(200)}}}` },
    /points|fields/,
  ],
  ['10,000 braces', { query: '{'.repeat(10_000) }, brackets],
  ['10,000 fields within each other', { query: nested(10_000, '{a', '') }, /characters|tokens/],
  [
    'fields 13 deep',
    { query: `{speeches{${nested(12, 'localizations(pagination:{limit:1}){', 'title')}}}` },
    /within each other; at most 12/,
  ],
  ['10,000 brackets in a value', { query: `{speeches(filters:${'['.repeat(10_000)}` }, brackets],
  ['500 fields within each other', { query: nested(500, '{a', '') }, brackets],
  ['500 brackets in a type', { query: `query($a:${'['.repeat(500)}Int${']'.repeat(500)}){__typename}` }, brackets],
  ['brackets that only a text closes', { query: `{topics(filters:{and:${times(300, () => '["]",')}` }, brackets],
  ['brackets that a comment closes', { query: `{topics(filters:{and:${times(300, () => '[#]\n')}` }, brackets],
  [
    'brackets after a text that closes more',
    { query: `{topics(filters:{name:{eq:"${'}'.repeat(400)}"}, and:${'['.repeat(500)}${']'.repeat(500)}}){name}}` },
    /brackets within|within each other in a value/,
  ],
  ['2,100 tokens of names', { query: `{${times(700, (n) => `a${n}:a`)}}` }, tokens],
  ['a document of a megabyte', { query: `{topics{name}} #${'x'.repeat(900_000)}` }, /characters; at most 20000/],
  [
    'a text of 30,000 characters',
    { query: `{topics(sort:"${'x'.repeat(30_000)}"){name}}` },
    /characters; at most 20000/,
  ],
  [
    'a variable of 1,000 layers',
    {
      query: 'query($f:SpeechFiltersInput){speeches(filters:$f){title}}',
      variables: { f: JSON.parse(`${'{"not":'.repeat(1_000)}{}${'}'.repeat(1_000)}`) as unknown },
    },
    /within each other in a value; at most 40/,
  ],
  [
    'sixty directives on a field',
    { query: `{topics{name ${'@include(if:true) '.repeat(60)}}}` },
    /directives; at most 50/,
  ],
  [
    'fifty operations',
    { query: times(50, (n) => `query q${n}{__typename}`), operationName: 'q1' },
    /operations; at most 10/,
  ],
  [
    'a hundred aliases of __typename in a hundred fragments',
    {
      query: `{${times(100, (n) => `...f${n}`)}} ${times(100, (n) => `fragment f${n} on Query{...g}`)} fragment g on Query{${times(50, (n) => `b${n}:__typename`)}}`,
    },
    fieldsUnfolded,
  ],
];
