import { mergePublications } from './merge-publications';
import type { PublicationRecord } from './publication-record';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const empty = {
  type: 'speech',
  locale: 'en',
  title: 'Opening',
  date: '2026-03-01',
  dateBasis: 'printed',
  dayOrder: 1,
  featured: false,
  excerpt: null,
  body: [],
  turns: [],
  people: [],
  form: null,
  place: null,
  deliveredOn: null,
  outlet: null,
  programme: null,
  event: null,
  issuers: [],
  pageSavedAt: '2026-03-02T00:00:00.000Z',
} as unknown as PublicationRecord;

const later = { pageSavedAt: '2026-03-03T00:00:00.000Z' };
const byHand = { pageSavedAt: null };

/** The same in either order. */
function merged(one: object, other: object): PublicationRecord {
  const [first, second] = [one, other].map((own) => ({ ...empty, ...own }) as PublicationRecord);
  const result = mergePublications(first!, second!);
  expect(mergePublications(second!, first!)).toEqual(result);
  return result;
}

const lists = { body: [paragraph('a')], turns: [{ speaker: 'a' }], people: [{ name: 'a' }], issuers: ['a'] };
const texts = { form: 'a', place: 'a', deliveredOn: '2026-02-28', outlet: 'a', programme: 'a', event: 'a' };
const said: readonly (readonly [string, unknown, unknown, unknown])[] = [
  ...Object.entries(lists).map(([name, value]) => [name, value, [...value, ...value], []] as const),
  ...Object.entries(texts).map(([name, value]) => [name, value, `${value} too`, null] as const),
];

test.each(said)('%s: the newer page counts, and what it leaves open the older one says', (name, value, other, open) => {
  expect(merged({ [name]: other }, { [name]: value, ...later })).toMatchObject({ [name]: value });
  expect(merged({ [name]: value }, { [name]: open, ...later })).toMatchObject({ [name]: value });
  expect(merged({ [name]: open }, { [name]: value, ...later })).toMatchObject({ [name]: value });
});

test.each([
  ['neither', false, false, false],
  ['the older', true, false, true],
  ['the newer', false, true, true],
])('featured by %s', (_what, older, newer, featured) => {
  expect(merged({ featured: older }, { featured: newer, ...later }).featured).toBe(featured);
});

describe('of two readings of one moment', () => {
  const words = (count: number) => Array.from({ length: count }, () => paragraph('a'));

  test.each<readonly [string, object, object]>([
    ['more paragraphs', { body: words(1) }, { body: words(2) }],
    ['more turns', { turns: words(1) }, { turns: words(2) }],
    ['more of both together', { body: words(2) }, { body: words(1), turns: words(2) }],
  ])('the one with %s counts', (_what, short, long) => {
    expect(merged({ ...short, place: 'short' }, { ...long, place: 'long' }).place).toBe('long');
    expect(merged({ ...short, place: 'z' }, { ...long, place: 'a' }).place).toBe('a');
  });

  test('and as full, the same one in either order', () => {
    expect(merged({ place: 'a' }, { place: 'b' }).place).toBe('b');
  });
});

test('what was written by hand counts as the newest', () => {
  expect(merged({ place: 'ours', ...byHand }, { place: 'theirs', ...later }).place).toBe('ours');
});

test.each<readonly [string, object, object, readonly [string, string]]>([
  [
    'printed over an event’s',
    { date: '2026-03-05' },
    { date: '2026-03-01', dateBasis: 'event', ...later },
    ['2026-03-05', 'printed'],
  ],
  [
    'printed, by the newer',
    { date: '2026-03-01', dateBasis: 'page' },
    { date: '2026-03-05', ...later },
    ['2026-03-05', 'printed'],
  ],
  ['the earlier of two as sure', { date: '2026-03-01' }, { date: '2026-03-05', ...later }, ['2026-03-01', 'printed']],
  ['the earlier, by the newer', { date: '2026-03-05' }, { date: '2026-03-01', ...later }, ['2026-03-01', 'printed']],
  [
    'by hand over as sure',
    { date: '2026-03-05', ...byHand },
    { date: '2026-03-01', ...later },
    ['2026-03-05', 'printed'],
  ],
  [
    'by hand over less sure',
    { date: '2026-03-05', ...byHand },
    { date: '2026-03-01', dateBasis: 'page' },
    ['2026-03-05', 'printed'],
  ],
  [
    'printed over what was guessed by hand',
    { date: '2026-03-05', dateBasis: 'page', ...byHand },
    { date: '2026-03-01' },
    ['2026-03-01', 'printed'],
  ],
])('the day is %s', (_what, one, other, [date, dateBasis]) => {
  expect(merged(one, other)).toMatchObject({ date, dateBasis });
});

test.each<readonly [string, object, object, string | null]>([
  ['the newer’s, which is no opening', { excerpt: 'older' }, { excerpt: 'newer', ...later }, 'newer'],
  [
    'one that is given, over the opening',
    { excerpt: 'given' },
    { excerpt: 'a', body: [paragraph('a')], ...later },
    'given',
  ],
  [
    'one that is given, over a turn’s opening',
    { excerpt: 'given' },
    { excerpt: 'a', turns: [{ body: [paragraph('a')] }], ...later },
    'given',
  ],
  ['the opening, where that is all', { excerpt: 'a' }, { body: [paragraph('a')], ...later }, 'a'],
  ['none', {}, later, null],
])('the excerpt is %s', (_what, one, other, excerpt) => expect(merged(one, other).excerpt).toBe(excerpt));
