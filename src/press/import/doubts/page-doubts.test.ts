import { parseCivilDate, parseTimeZone } from 'strapi-plugin-dateline/core';
import { readPublicationOf } from '../../../../tests/helpers/read-publication';
import type { PageLine } from '../decode-page';
import type { ReadPublication } from '../saved-page';
import { dateOrderDoubts } from './date-order-doubts';
import { doubtsAbout, mostDoubts } from './doubts-about';
import { pageDoubts, type ReadingFacts } from './page-doubts';
import { publicationDoubts } from './publication-doubts';

const date = parseCivilDate('2021-04-12');
const headings = { featured: null, latest: null, allMessages: 'all messages' };

/** Lines from the first number on. */
function linesFrom(first: number, ...texts: readonly string[]): readonly PageLine[] {
  return texts.map((text, at) => ({ number: first + at, text }));
}

function codes(doubts: readonly { readonly said?: { readonly code: string } }[]): readonly string[] {
  return doubts.map(({ said }) => said?.code.replace('doubt.', '') ?? '');
}

describe('a date in digits has two meanings', () => {
  function doubtsOn(language: string, ...texts: readonly string[]) {
    return dateOrderDoubts(linesFrom(1, ...texts), language).map(({ about, line, thingLine, said }) => [
      about,
      ...new Set([line, thingLine]),
      said?.['date'],
    ]);
  }

  it.each<readonly [string, readonly string[], readonly (readonly unknown[])[]]>([
    ['at the top', ['04/10/2021', 'Oslo: 08:46'], [['page', 1, '04/10/2021']]],
    ['over a text', ['12 April 2021', '04/10/2021 - Open day'], [['publication', 2, '04/10/2021']]],
    ['with hyphens', ['12 April 2021', '• 4 - 10 - 21 Open day'], [['publication', 2, '• 4 - 10 - 21']]],
    ['in digits of another script', ['12 April 2021', '٠٤/١٠/٢٠٢١'], [['publication', 2, '٠٤/١٠/٢٠٢١']]],
    [
      'on two lines',
      ['04/10/2021', '12/12/2021', '05/10/2021'],
      [
        ['page', 1, '04/10/2021'],
        ['publication', 3, '05/10/2021'],
      ],
    ],
    ['of December', ['12/04/2021'], [['page', 1, '12/04/2021']]],
    ['of the twelfth', ['04/12/2021'], [['page', 1, '04/12/2021']]],
  ])('%s', (_, texts, doubts) => {
    expect(doubtsOn('en', ...texts)).toEqual(doubts);
    expect(doubtsOn('fil', ...texts)).toEqual(doubts);
    expect(doubtsOn('und', ...texts)).toEqual(doubts);
    expect(doubtsOn('fr', ...texts)).toEqual([]);
  });

  it.each([
    ['a number above 12 stands first elsewhere', ['04/10/2021', '13/10/2021']],
    ['a number above 12 stands second', ['04/13/2021']],
    ['both numbers are the same', ['04/04/2021']],
    ['there are points', ['04.10.2021']],
    ['the signs differ', ['04/10-2021']],
    ['more digits follow', ['04/10/20211']],
    ['a word stands before it', ['On 04/10/2021']],
    ['it is further off than anybody looks', [`${'.'.repeat(40)}04/10/2021`]],
    ['there is none', ['12 April 2021']],
  ])('but not where %s', (_, texts) => {
    expect(doubtsOn('en', ...texts)).toEqual([]);
  });

  it('on no line of an empty page', () => {
    expect(dateOrderDoubts([], 'en')).toEqual([]);
  });
});

describe('a publication is doubtful', () => {
  const pageDate = parseCivilDate('2021-04-12');

  function doubtsOf(own: Partial<ReadPublication>, above?: Partial<ReadPublication>): readonly string[] {
    const listed = readPublicationOf({
      featured: false,
      title: 'Opening of the map room',
      type: 'announcement',
      ...own,
    });
    const first = above && readPublicationOf({ featured: false, line: 4, title: 'Opening of the map room', ...above });
    const page = { date: pageDate, featured: null, latest: [...(first ? [first] : []), listed] };
    const doubts = publicationDoubts(page, [], 'en').filter(({ thingLine }) => thingLine === 5);
    expect(doubts.every(({ about, line }) => about === 'publication' && line === 5)).toBe(true);
    return codes(doubts);
  }

  it.each<readonly [string, Partial<ReadPublication>, readonly string[]]>([
    ['that is of the page’s day', { date: pageDate }, []],
    ['that is of the day after', { date: parseCivilDate('2021-04-13') }, ['date-later']],
    ['that is of a day nothing tells', { dateBasis: 'page' }, ['date-untold']],
    ['whose event is of its own day', { type: 'speech', deliveredOn: parseCivilDate('2021-04-11') }, []],
    ['whose event is to come', { type: 'speech', deliveredOn: parseCivilDate('2021-04-12') }, ['event-later']],
    ['that announces what is to come', { deliveredOn: parseCivilDate('2021-04-12') }, []],
    ['that has no text', {}, []],
    ['that is featured and has no text', { featured: true }, ['text-missing']],
    ['that is featured and has a text', { featured: true, paragraphs: ['It is open.'] }, []],
  ])('or not: %s', (_, own, doubts) => {
    expect(doubtsOf(own)).toEqual(doubts);
  });

  it.each<readonly [string, Partial<ReadPublication>, readonly string[]]>([
    ['an older one', { date: parseCivilDate('2021-04-10') }, ['date-out-of-order']],
    ['one of its day', {}, []],
    ['an older one that is featured', { date: parseCivilDate('2021-04-10'), featured: true }, []],
  ])('or not: below %s', (_, above, doubts) => {
    expect(doubtsOf({}, above)).toEqual(doubts);
  });

  it('but lacks no text where it has as many paragraphs as turns', () => {
    const turns = [{ speaker: 'Ada Marlow', role: 'answer', aside: null, paragraphs: ['It is.'] }] as const;
    expect(doubtsOf({ featured: true, paragraphs: ['It is open.'], turns })).not.toContain('text-missing');
  });

  it('by the lines below its own title', () => {
    const titles = { title: 'Opening of the map room', type: 'announcement', featured: false } as const;
    const latest = [readPublicationOf({ ...titles, line: 5 }), readPublicationOf({ ...titles, line: 8 })];
    const lines = linesFrom(4, 'Above', 'Title', 'It is open.', 'No end', 'Title', 'It is open.', 'None here');
    const doubts = publicationDoubts({ date, featured: null, latest }, lines, 'en');
    expect(doubts.map(({ line, thingLine }) => [line, thingLine])).toEqual([
      [7, 5],
      [10, 8],
    ]);
  });

  it('where it is featured and those below are not', () => {
    const featured = readPublicationOf({ paragraphs: [] });
    const doubts = publicationDoubts({ date, featured, latest: [] }, [], 'en');
    expect(codes(doubts)).toEqual(['text-missing']);
  });
});

describe('of a whole page', () => {
  const counter = {
    ...{ title: 'Fair', message: '{days}', since: date, timeZone: parseTimeZone('Europe/Oslo'), days: 12, line: 4 },
    text: '12 days have passed since the fair',
  };
  const facts: ReadingFacts = {
    ...{ language: 'en', isLanguageAssumed: false, isOfficeAssumed: false },
    ...{ lines: linesFrom(2, '12 April 2021', 'Oslo: 08:46', counter.text), texts: [], headings: [] },
  };
  const page = { date, contacts: [], counters: [counter], headings, featured: null, latest: [] };

  /** What is doubtful: of which thing, on which line, by which code. */
  function doubtsOf(ownFacts: Partial<ReadingFacts> = {}, own: Partial<Parameters<typeof pageDoubts>[0]> = {}) {
    const doubts = pageDoubts({ ...page, ...own }, { ...facts, ...ownFacts });
    return doubts.map(({ about, thingLine, line, said }) => [about, thingLine, line, said?.code]);
  }

  it('nothing is doubtful', () => {
    expect(doubtsOf()).toEqual([]);
  });

  it('the language is, where it is assumed', () => {
    expect(doubtsOf({ isLanguageAssumed: true })).toEqual([['page', 2, 2, 'doubt.language']]);
  });

  it('the office and its counters are, where its clock is assumed', () => {
    expect(doubtsOf({ isOfficeAssumed: true })).toEqual([
      ['office', 2, 2, 'doubt.office-clock'],
      ['counter', 4, 2, 'doubt.office-clock'],
    ]);
  });

  it('all is in the order of the lines', () => {
    const contacts = [{ purpose: 'Visas', phones: [], email: null, hours: null, line: 3 }];
    const lines = linesFrom(2, '04/10/2021', 'Visas:', counter.text, 'Company');
    expect(doubtsOf({ lines }, { contacts })).toEqual([
      ['page', 2, 2, 'doubt.date-ambiguous'],
      ['office', 2, 3, 'doubt.contact'],
      ['counter', 4, 4, 'doubt.counter-goes-on'],
    ]);
  });

  it('a heading is, and the text that it may end', () => {
    const note = { line: 7, message: 'It may be a heading.' };
    const headingDoubts = [{ about: 'heading', ...note } as const, { about: 'text', ...note } as const];
    expect(doubtsOf({ headings: headingDoubts })).toEqual([['heading', 2, 7, undefined]]);
    const featured = readPublicationOf({ paragraphs: ['It is open.'] });
    expect(doubtsOf({ headings: headingDoubts }, { featured })).toEqual([
      ['heading', 2, 7, undefined],
      ['publication', 5, 7, undefined],
    ]);
  });

  it('a heading over a text that is doubtful is, too', () => {
    const own = { headings: { ...headings, featured: 'TALKS' } };
    const doubtful = readPublicationOf();
    expect(doubtsOf({}, { ...own, featured: doubtful })).toEqual([
      ['publication', 5, 5, 'doubt.text-missing'],
      ['heading', 2, 5, 'doubt.heading-or-else'],
    ]);
    const latest = [readPublicationOf({ line: 9, featured: false, dateBasis: 'page' })];
    const featured = readPublicationOf({ paragraphs: ['It is open.'] });
    expect(doubtsOf({}, { ...own, featured, latest })).toEqual([['publication', 9, 9, 'doubt.date-untold']]);
    expect(doubtsOf({}, { featured: doubtful })).toEqual([['publication', 5, 5, 'doubt.text-missing']]);
  });
});

test('of one thing so many doubts are told, its own and the page’s', () => {
  const note = { line: 3, message: 'It is odd.' };
  const own = { ...note, about: 'counter', thingLine: 4 } as const;
  const ofPage = { ...note, about: 'page', thingLine: 1, said: { code: 'doubt.language' } } as const;
  expect(doubtsAbout([own, ofPage], 'counter', 4)).toEqual([note, { ...note, said: { code: 'doubt.language' } }]);
  expect(Object.keys(doubtsAbout([own], 'counter', 4)[0] ?? {})).toEqual(['line', 'message']);
  expect(doubtsAbout([own], 'counter', 5)).toEqual([]);
  expect(doubtsAbout([own], 'clock', 4)).toEqual([]);
  expect(doubtsAbout(Array(mostDoubts + 1).fill(own), 'counter', 4)).toHaveLength(6);
});
