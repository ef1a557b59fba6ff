import type { PageLine } from './decode-page';
import { readFeatured } from './read-featured';
import { readLatest } from './read-latest';
import { splitRegion } from './split-region';
import { parseCivilDate } from 'strapi-plugin-dateline/core';

function linesOf(...texts: readonly string[]): readonly PageLine[] {
  return texts.map((text, index) => ({ number: index + 10, text }));
}

const context = { date: parseCivilDate('2021-04-12'), language: 'en', isMonthFirst: false };
const title = 'Ambassador Ida Holm’s remarks at the opening of the harbour festival';
const paragraph = 'The harbour festival begins on Saturday.';

describe('the headings of a page', () => {
  /** Over the featured text, its number of lines, over the list. */
  const regions: readonly (readonly [string, readonly string[], string | null, number, string | null])[] = [
    ['both, in capitals', ['TALKS', title, paragraph, 'NEWS'], 'TALKS', 2, 'NEWS'],
    [
      'both, of a heading’s words',
      ['Speeches and interviews', title, paragraph, 'Latest news'],
      'Speeches and interviews',
      2,
      'Latest news',
    ],
    ['over a date', ['From the harbour', '25.03.2021', title, paragraph], 'From the harbour', 3, null],
    ['neither', [title, paragraph], null, 2, null],
    ['over the list alone', [title, paragraph, 'LATEST EVENTS'], null, 2, 'LATEST EVENTS'],
    ['over a list without a featured text', ['LATEST EVENTS'], null, 0, 'LATEST EVENTS'],
    ['in a script without capitals', [title, paragraph, 'آخر الأخبار'], null, 2, 'آخر الأخبار'],
    ...['最新消息', '最新情報', '新着情報', '大使館のお知らせ', '最新新闻', '최신 소식'].map(
      (heading) => [`${heading} over the list`, [heading], null, 0, heading] as const,
    ),
    ['a title in capitals over its paragraph', ['STATEMENT ON THE HARBOUR', paragraph, 'NEWS'], null, 2, 'NEWS'],
    ['a short title over its paragraphs', ['Harbour remarks', paragraph, paragraph], null, 3, null],
    ['over a date and a title of three words', ['TALKS', '25.03.2021', 'A harbour opens'], 'TALKS', 2, null],
    ['a short last line of other words stays the text’s', [title, paragraph, 'From our desk'], null, 3, null],
    ['so does one in capitals', [title, paragraph, 'THANK YOU ALL'], null, 3, null],
    ['a sentence with an acronym', ['港の会議', '港は大きい。', '日本はNPT体制を支持します。'], null, 3, null],
    ['the same without its full stop', ['港の会議', '港は大きい。', '日本はNPT体制を支持します'], null, 3, null],
    ['a guess over a title', ['Words of the month', title, paragraph], 'Words of the month', 2, null],
    ['nothing at all', [], null, 0, null],
  ];

  it.each(regions)('%s', (_, texts, featured, count, latest) => {
    const region = splitRegion(linesOf(...texts), true);
    expect([region.featuredHeading, region.featured.length, region.latestHeading]).toEqual([featured, count, latest]);
  });

  it('are noted where they are a guess', () => {
    expect(splitRegion(linesOf('Words of the month', title, paragraph), true).notes).toMatchObject([
      { line: 10, message: expect.stringContaining('Words of the month') },
    ]);
    expect(splitRegion(linesOf('TALKS', title, paragraph, 'NEWS'), true).notes).toEqual([]);
  });
});

describe('without a list below', () => {
  it('a line alone is no heading over it', () => {
    expect(splitRegion(linesOf('LATEST EVENTS'), false).latestHeading).toBeNull();
  });

  it('the last of several is', () => {
    expect(splitRegion(linesOf(title, 'LATEST EVENTS'), false).latestHeading).toBe('LATEST EVENTS');
  });

  it('the last line of a text is no doubt', () => {
    expect(splitRegion(linesOf(title, paragraph, 'From our desk'), false).doubts).toEqual([]);
  });
});

describe('what may be a heading', () => {
  it('is named', () => {
    const messages = splitRegion(linesOf('TALKS', title, 'From our desk'), true).doubts.map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining('TALKS'), expect.stringContaining('From our desk')]);
  });

  it.each([
    ['no title that has no text', ['From our desk'], []],
    ['nor one under its date', ['25.03.2021', 'From our desk'], []],
    ['four words in capitals', ['TALKS OF THE HARBOUR', title, paragraph], [['heading', 10]]],
    [
      'five, which may be the title as well',
      ['TALKS OF THE OLD HARBOUR', title, paragraph],
      [
        ['heading', 10],
        ['text', 10],
      ],
    ],
    ['the last line of a text', [title, paragraph, 'From our desk'], [['text', 12]]],
    ['the last line in capitals', [title, paragraph, 'THANK YOU ALL'], [['text', 12]]],
    [
      'a line over a title',
      ['Words of the month', title, paragraph],
      [
        ['heading', 10],
        ['text', 10],
      ],
    ],
    ['capitals of other words', ['TALKS', title, paragraph, 'NEWS'], [['heading', 10]]],
    ['nothing, where a heading’s words stand', ['SPEECHES', title, paragraph, 'LATEST NEWS'], []],
  ])('%s', (_, texts, doubts) => {
    expect(splitRegion(linesOf(...texts), true).doubts.map(({ about, line }) => [about, line])).toEqual(doubts);
  });
});

describe('the date of the featured text', () => {
  const featuredOf = (texts: readonly string[], list: readonly string[] = []) =>
    readFeatured(linesOf(...texts), readLatest(linesOf(...list), context).latest, context);

  it.each([
    ['over the title', ['25.03.2021', title, paragraph]],
    ['under the title', [title, '25.03.2021', paragraph]],
    ['in words', ['25 March 2021', title, paragraph]],
  ])('is printed %s', (_, texts) => {
    const { featured, notes } = featuredOf(texts);
    expect(featured).toMatchObject({ date: '2021-03-25', dateBasis: 'printed', title, paragraphs: [paragraph] });
    expect(notes).toEqual([]);
  });

  it('is that of its own entry in the list', () => {
    const { featured, notes } = featuredOf(
      [title, paragraph],
      ['02.04.2021 - Other', '01.04.2021 - B', `01.04.2021 - ${title}`],
    );
    expect(featured).toMatchObject({ date: '2021-04-01', dateBasis: 'printed', rank: 1 });
    expect(notes).toEqual([]);
  });

  it('is that of the event in its title, with a note', () => {
    const { featured, notes } = featuredOf([`${title}, Oslo, March 25, 2021`, paragraph]);
    expect(featured).toMatchObject({
      date: '2021-03-25',
      dateBasis: 'event',
      place: 'Oslo',
      deliveredOn: '2021-03-25',
    });
    expect(notes).toMatchObject([{ line: 10 }]);
  });

  it('is the page’s own, with a note', () => {
    const { featured, notes } = featuredOf([title, paragraph]);
    expect(featured).toMatchObject({ date: '2021-04-12', dateBasis: 'page' });
    expect(notes).toMatchObject([{ line: 10 }]);
  });

  it('is noted where it is later than the page', () => {
    expect(featuredOf(['13.04.2021', title]).notes).toMatchObject([
      { line: 11, message: expect.stringContaining('after the page') },
    ]);
  });

  it('over nothing is noted and left out', () => {
    expect(featuredOf(['25.03.2021'])).toMatchObject({ featured: null, notes: [{ line: 10 }] });
  });

  it('ranks the text over all entries of that day', () => {
    const list = ['01.04.2021 - A', '01.04.2021 - B', '31.03.2021 - C'];
    expect(featuredOf(['01.04.2021', title], list).featured?.rank).toBe(3);
  });
});

describe('the entries of the list', () => {
  const heads: readonly (readonly [string, string, string])[] = [
    ['06.04.2021 - Open day', '2021-04-06', 'Open day'],
    ['6.4.2021 – Open day – all welcome', '2021-04-06', 'Open day – all welcome'],
    ['06/04/2021 — Open day', '2021-04-06', 'Open day'],
    ['06-04-2021 - Open day', '2021-04-06', 'Open day'],
    ['2021-04-06 - Open day', '2021-04-06', 'Open day'],
    ['06.04.2021\u00a0-\u00a0Open\u00a0day', '2021-04-06', 'Open\u00a0day'],
    ['06.04.2021-Open-air day', '2021-04-06', 'Open-air day'],
    ['06. 04. 2021: Open day', '2021-04-06', 'Open day'],
    ['\u200f٠٦/٠٤/٢٠٢١ – يوم مفتوح', '2021-04-06', 'يوم مفتوح'],
  ];

  it.each(heads)('%s', (text, date, entryTitle) => {
    expect(readLatest(linesOf(text), context).latest).toMatchObject([
      { date, title: entryTitle, rank: 1, excerpt: null },
    ]);
  });

  it('are said to be read day first where the page puts its month first', () => {
    const list = linesOf('08/04/2021 - Open day', '07/04/2021 - Other');
    expect(
      readLatest(list, { ...context, isMonthFirst: true }).notes.filter(({ message }) => /day, month/.test(message)),
    ).toHaveLength(1);
    expect(readLatest(list, context).notes.filter(({ message }) => /day, month/.test(message))).toEqual([]);
  });

  it('keep a text that begins with a date of its own or has a time in it', () => {
    const texts = ['06.04.2021 - Open day', '12.04.2021 is the day.', '10:00 - 12:00 doors open', '2021 - a good year'];
    const { latest } = readLatest(linesOf(...texts), context);
    expect(latest.map(({ excerpt }) => excerpt)).toEqual([texts.slice(1).join('\n\n')]);
  });
});
