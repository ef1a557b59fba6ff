import fc from 'fast-check';
import type { CivilDate, Instant } from 'strapi-plugin-dateline/core';
import { blocksOf } from '../blocks/blocks';
import { mergePublications } from './merge-publications';
import { isSamePublication, titleKey, type PublicationRecord } from './publication-record';

const record: PublicationRecord = {
  type: 'speech',
  locale: 'en',
  title: 'Remarks at the harbour',
  date: '2021-03-10' as CivilDate,
  dateBasis: 'printed',
  dayOrder: 1,
  featured: false,
  excerpt: null,
  body: [],
  turns: [],
  people: [],
  form: 'remarks',
  place: null,
  deliveredOn: null,
  outlet: null,
  programme: null,
  event: null,
  issuers: [],
  pageSavedAt: '2021-04-12T05:46:00.000Z' as Instant,
};

const older = '2019-06-16T19:40:00.000Z' as Instant;
const day = (date: string) => date as CivilDate;

describe('isSamePublication', () => {
  const same: readonly (readonly [string, Partial<PublicationRecord>, Partial<PublicationRecord>, boolean])[] = [
    ['the same title on the same day', {}, {}, true],
    [
      'quotes, dashes, case and spaces do not count',
      { title: 'The “Harbour” – day' },
      { title: 'the "harbour" - Day' },
      true,
    ],
    ['the same title on another day is another text', {}, { date: day('2021-03-17') }, false],
    [
      'a title that names the day of the event is one text whenever put out',
      { deliveredOn: day('2021-03-09') },
      { deliveredOn: day('2021-03-09'), date: day('2021-03-11') },
      true,
    ],
    ['another type', {}, { type: 'article' }, false],
    ['another locale', {}, { locale: 'ru' }, false],
    ['a text without a date, on a page of a later day', {}, { date: day('2021-04-12'), dateBasis: 'page' }, true],
    ['a text without a date, on a page of an earlier day', {}, { date: day('2021-01-01'), dateBasis: 'page' }, false],
    [
      'two texts without a date',
      { date: day('2021-01-01'), dateBasis: 'page' },
      { date: day('2021-02-01'), dateBasis: 'page' },
      true,
    ],
  ];

  test.each(same)('%s', (_case, one, other, answer) => {
    expect(isSamePublication({ ...record, ...one }, { ...record, ...other })).toBe(answer);
    expect(isSamePublication({ ...record, ...other }, { ...record, ...one })).toBe(answer);
  });
});

describe('mergePublications', () => {
  const merges: readonly (readonly [
    string,
    Partial<PublicationRecord>,
    Partial<PublicationRecord>,
    Partial<PublicationRecord>,
  ])[] = [
    [
      'a printed date beats the event’s',
      { dateBasis: 'event', date: day('2021-03-09') },
      { pageSavedAt: older },
      { date: day('2021-03-10'), dateBasis: 'printed' },
    ],
    [
      'the page’s own date is the weakest',
      { dateBasis: 'page', date: day('2021-04-12') },
      { dateBasis: 'event', date: day('2021-03-09'), pageSavedAt: older },
      { date: day('2021-03-09') },
    ],
    [
      'of two bounds the earlier',
      { dateBasis: 'page', date: day('2021-04-12') },
      { dateBasis: 'page', date: day('2019-06-16'), pageSavedAt: older },
      { date: day('2019-06-16') },
    ],
    ['the newer page’s excerpt', { excerpt: 'New.' }, { excerpt: 'Old.', pageSavedAt: older }, { excerpt: 'New.' }],
    ['the older page fills a gap', {}, { place: 'Port Ellery', pageSavedAt: older }, { place: 'Port Ellery' }],
    [
      'a given excerpt beats one made from the text',
      { body: blocksOf(['Long.']), excerpt: 'Long.' },
      { excerpt: 'Given.', pageSavedAt: older },
      { excerpt: 'Given.' },
    ],
    ['featured once is featured', {}, { featured: true, pageSavedAt: older }, { featured: true }],
    ['the larger order of the day', { dayOrder: 2 }, { dayOrder: 3, pageSavedAt: older }, { dayOrder: 3 }],
    [
      'what an officer wrote stays',
      { excerpt: 'By hand.', pageSavedAt: null },
      { excerpt: 'From a page.' },
      { excerpt: 'By hand.', pageSavedAt: null },
    ],
  ];

  test.each(merges)('%s', (_case, one, other, merged) => {
    expect(mergePublications({ ...record, ...one }, { ...record, ...other })).toMatchObject(merged);
    expect(mergePublications({ ...record, ...other }, { ...record, ...one })).toMatchObject(merged);
  });

  const readings = fc.record({
    date: fc.constantFrom(day('2019-05-27'), day('2019-05-28'), day('2021-03-10')),
    dateBasis: fc.constantFrom('printed' as const, 'event' as const, 'page' as const),
    dayOrder: fc.integer({ min: 1, max: 4 }),
    featured: fc.boolean(),
    excerpt: fc.option(fc.constantFrom('One.', 'Two.')),
    body: fc.constantFrom([], blocksOf(['One.', 'Two.'])),
    place: fc.option(fc.constantFrom('Ellery', 'Quay')),
    form: fc.option(fc.constantFrom('remarks', 'address')),
  });

  test('pages of two days merge to the same in either order, and once more changes nothing', () => {
    fc.assert(
      fc.property(readings, readings, (first, second) => {
        const one = { ...record, ...first };
        const other = { ...record, ...second, pageSavedAt: older };
        const merged = mergePublications(one, other);
        expect(mergePublications(other, one)).toEqual(merged);
        expect(mergePublications(merged, other)).toEqual(merged);
        expect(mergePublications(merged, one)).toEqual(merged);
      }),
    );
  });
});

test.each([
  ['no-break spaces', 'A\u00a0title', 'a title'],
  ['typographic apostrophes', 'Ada’s words', "ADA'S WORDS"],
  ['dashes', 'One — two', 'one - two'],
])('titleKey: %s', (_case, one, other) => {
  expect(titleKey(one)).toBe(titleKey(other));
});
