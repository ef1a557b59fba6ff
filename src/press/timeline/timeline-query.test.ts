import { publicationTypeNames } from '../publication/publication-types';
import type { ParameterRefusal } from '../refusals/parameter-refusal';
import { writeCursor, type TimelinePosition } from './timeline-cursor';
import { readTimelineQuery } from './timeline-query';

const nothing = {
  locale: null,
  types: publicationTypeNames,
  from: null,
  to: null,
  person: null,
  topic: null,
  featured: null,
  q: null,
  limit: 20,
  after: null,
};

const position = { date: '2026-03-01', dayOrder: 1, slug: 'opening', type: 'speech' } as TimelinePosition;

test.each<readonly [string, object, object]>([
  ['nothing', {}, {}],
  ['parameters that were left out', { locale: undefined, limit: null }, {}],
  ['a language', { locale: 'fr' }, { locale: 'fr' }],
  ['a language with its script and region', { locale: 'zh-Hant-TW' }, { locale: 'zh-Hant-TW' }],
  ['a language of three letters', { locale: 'kab' }, { locale: 'kab' }],
  [
    'a language as long as one may be',
    { locale: 'fr-abcdefgh-abcdefgh-abcdefgh-abcde' },
    { locale: 'fr-abcdefgh-abcdefgh-abcdefgh-abcde' },
  ],
  ['one type', { types: 'speech' }, { types: ['speech'] }],
  ['types with blanks between, one twice', { types: 'speech, article,speech' }, { types: ['speech', 'article'] }],
  ['types as a list', { types: ['speech', 'article'] }, { types: ['speech', 'article'] }],
  ['days', { from: '2026-01-01', to: '2026-02-28' }, { from: '2026-01-01', to: '2026-02-28' }],
  ['a person', { person: 'ada-marlow' }, { person: 'ada-marlow' }],
  ['a topic', { topic: 'Harbours_2' }, { topic: 'Harbours_2' }],
  ['a handle as long as a column', { topic: 'a'.repeat(255) }, { topic: 'a'.repeat(255) }],
  ['what is featured', { featured: 'true' }, { featured: true }],
  ['what is not', { featured: 'false' }, { featured: false }],
  ['a truth of GraphQL', { featured: true }, { featured: true }],
  ['words with blanks around', { q: ' harbour lights ' }, { q: 'harbour lights' }],
  ['blanks', { q: '  ' }, { q: null }],
  ['two hundred characters', { q: 'a'.repeat(200) }, { q: 'a'.repeat(200) }],
  ['one', { limit: '1' }, { limit: 1 }],
  ['a hundred', { limit: 100 }, { limit: 100 }],
  ['where the last page ended', { cursor: writeCursor(position) }, { after: position }],
])('reads %s', (_what, asked, read) => {
  expect(readTimelineQuery(asked as Readonly<Record<string, unknown>>)).toEqual({ ...nothing, ...read });
});

function refusalOf(asked: object): ParameterRefusal {
  try {
    readTimelineQuery(asked as Readonly<Record<string, unknown>>);
  } catch (error) {
    return error as ParameterRefusal;
  }
  throw new Error('Nobody refused it.');
}

const civilDate = 'a civil date such as 2026-03-01';

test.each<readonly [string, string, string]>([
  ['locale', 'f', 'a BCP 47 locale such as "fr"'],
  ['locale', 'french', 'a BCP 47 locale such as "fr"'],
  ['locale', '-fr', 'a BCP 47 locale such as "fr"'],
  ['locale', 'fr-', 'a BCP 47 locale such as "fr"'],
  ['locale', 'fr-C', 'a BCP 47 locale such as "fr"'],
  ['locale', 'fr_CH', 'a BCP 47 locale such as "fr"'],
  ['locale', 'fr-abcdefgh-abcdefgh-abcdefgh-abcdef', 'a BCP 47 locale such as "fr"'],
  ['types', 'speech,poem', `one or more of ${publicationTypeNames.join(', ')}, parted by commas`],
  ['types', '', `one or more of ${publicationTypeNames.join(', ')}, parted by commas`],
  ['from', '2026-02-30', civilDate],
  ['to', 'tomorrow', civilDate],
  ['person', 'Ada Marlow', 'the documentId or the slug of a person'],
  ['person', '', 'the documentId or the slug of a person'],
  ['topic', 'a/b', 'the documentId or the slug of a topic'],
  ['featured', 'yes', 'true or false'],
  ['limit', '0', 'a whole number from 1 to 100'],
  ['limit', '101', 'a whole number from 1 to 100'],
  ['limit', '1.5', 'a whole number from 1 to 100'],
  ['limit', '-1', 'a whole number from 1 to 100'],
  ['limit', '1a', 'a whole number from 1 to 100'],
  ['limit', 'a1', 'a whole number from 1 to 100'],
  ['limit', '0020', 'a whole number from 1 to 100'],
  ['cursor', 'abc', 'the "nextCursor" of an earlier answer, unaltered'],
])('%s=%s is refused', (parameter, value, expected) => {
  const { said, message, parameter: at } = refusalOf({ [parameter]: value });
  expect([said.code, at, message]).toEqual([
    'timeline.parameter-unfit',
    parameter,
    `The parameter "${parameter}" is "${value}"; expected ${expected}.`,
  ]);
});

test.each([
  ['a topic of 256 characters', { topic: 'a'.repeat(256) }, `"${'a'.repeat(60)}…"`],
  ['a value of 61', { from: 'a'.repeat(61) }, `"${'a'.repeat(60)}…"`],
  ['a value of 60', { from: 'a'.repeat(60) }, `"${'a'.repeat(60)}"`],
])('%s is shown as far as it helps', (_what, asked, shown) => {
  expect(refusalOf(asked).message).toContain(` is ${shown}; expected `);
});

test.each<readonly [string, object]>([
  ['locale', { locale: ['en', 'fr'] }],
  ['types', { types: ['speech', 3] }],
  ['from', { from: { $gt: '2026-01-01' } }],
  ['q', { q: 'a\0' }],
])('%s has to be one plain value', (parameter, asked) => {
  const refusal = refusalOf(asked);
  expect([refusal.parameter, refusal.message]).toEqual([
    parameter,
    `The parameter "${parameter}" may stand only once and must be a plain value.`,
  ]);
});

test('more words than a search takes are counted', () => {
  const refusal = refusalOf({ q: ` ${'a'.repeat(201)} ` });
  expect([refusal.parameter, refusal.message]).toEqual(['q', 'The parameter "q" has 201 characters; at most 200.']);
});

test.each(['page', 'toString', 'a'.repeat(70)])('a parameter %s is not there', (name) => {
  const refusal = refusalOf({ [name]: '1' });
  expect([refusal.parameter, refusal.message]).toEqual([
    name,
    `There is no parameter "${name.slice(0, 60)}"; there are locale, types, from, to, person, topic, featured, q, limit, cursor.`,
  ]);
});
