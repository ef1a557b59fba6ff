import { parseCivilDate } from 'strapi-plugin-dateline/core';
import { isEntryLine, readLatest } from './read-latest';

const context = { date: parseCivilDate('2021-04-12'), language: 'en', isMonthFirst: false };

function linesOf(texts: readonly string[]) {
  return texts.map((text, at) => ({ number: 10 + at, text }));
}

function codesOf(texts: readonly string[], isMonthFirst = false) {
  return readLatest(linesOf(texts), { ...context, isMonthFirst }).notes.map(({ line, said }) => [line, said?.code]);
}

describe('an entry begins', () => {
  it.each([
    ...['06.04.2021 - Open day', '6/4/2021: Open day', '2021.04.06 | Open day', '06 . 04 . 2021 − Open day'],
    ...['٠٦.٠٤.٢٠٢١ - Open day', '\u200e06.04.2021\u200e-\u200eOpen day', '06.04.2021-Open day'],
  ])('with “%s”', (text) => {
    expect(isEntryLine({ number: 1, text })).toBe(true);
    expect(readLatest(linesOf([text]), context).latest).toMatchObject([{ title: 'Open day', date: '2021-04-06' }]);
  });

  it.each([
    ...['Open day 06.04.2021 - all', '06.04.2021 Open day', '06.04/2021 - Open day', '006.04.2021 - Open day'],
    ...['06.04.21 - Open day', '2021.04/06 - Open day', '6 April 2021 - Open day'],
  ])('not with “%s”', (text) => {
    expect(isEntryLine({ number: 1, text })).toBe(false);
  });
});

describe('the list', () => {
  it('has each entry with the text below it, and its place in its day from below', () => {
    const texts = ['07.04.2021 - A', '06.04.2021 - B', 'One.', 'Two.', '06.04.2021 - C'];
    const { latest } = readLatest(linesOf(texts), context);
    expect(latest.map(({ title, line, rank, excerpt }) => [title, line, rank, excerpt])).toEqual([
      ['A', 10, 1, null],
      ['B', 11, 2, 'One.\n\nTwo.'],
      ['C', 14, 1, null],
    ]);
    expect(latest[0]).toMatchObject({ dateBasis: 'printed', featured: false, paragraphs: [], turns: [] });
  });

  it('is empty without a line, and without an entry', () => {
    expect(readLatest([], context)).toEqual({ latest: [], notes: [] });
    expect(readLatest(linesOf(['One.']), context)).toEqual({ latest: [], notes: [] });
  });

  it.each<readonly [string, readonly string[], readonly (readonly unknown[])[]]>([
    ['of the page’s own day', ['12.04.2021 - Exhibition'], []],
    ['of the day after', ['13.04.2021 - Exhibition'], [[10, 'note.entry-later']]],
    ['below one of its day', ['11.04.2021 - Exhibition', '11.04.2021 - Exhibition'], []],
    ['below an older one', ['10.04.2021 - Exhibition', '11.04.2021 - Exhibition'], [[11, 'note.entry-out-of-order']]],
    ['whose event is of its own day', ['11.04.2021 - Exhibition, 11 April 2021'], []],
    ['whose event is to come', ['11.04.2021 - Exhibition, 12 April 2021'], [[10, 'note.event-later']]],
    ['that tells no kind', ['11.04.2021 - Open windows'], [[10, 'note.kind-untold']]],
  ])('notes an entry, or not: %s', (_, texts, codes) => {
    expect(codesOf(texts)).toEqual(codes);
  });

  it.each<readonly [string, readonly string[], boolean, readonly (readonly unknown[])[]]>([
    ['with strokes on a page that puts the month first', ['06/04/2021 - Exhibition'], true, [[10, 'note.month-first']]],
    ['with strokes between spaces', ['06 / 04 / 2021 - Exhibition'], true, [[10, 'note.month-first']]],
    ['with strokes on another page', ['06/04/2021 - Exhibition'], false, []],
    ['with strokes behind the year', ['2021/04/06 - Exhibition'], true, []],
    ['with points', ['06.04.2021 - Exhibition 1/2/3'], true, []],
    ['with strokes below another', ['06.04.2021 - Exhibition', '05/04/2021 - Exhibition'], true, []],
    [
      'with strokes, and so the one below',
      ['06/04/2021 - Exhibition', '05/04/2021 - Exhibition'],
      true,
      [[10, 'note.month-first']],
    ],
  ])('notes the order of a date, or not: %s', (_, texts, isMonthFirst, codes) => {
    expect(codesOf(texts, isMonthFirst)).toEqual(codes);
  });

  it.each([
    ['page.entry-date-impossible', '31.02.2021', '31.02.2021 - Exhibition'],
    ['page.entry-date-impossible', '2021.13.01', '2021.13.01 : Exhibition'],
    ['page.title-missing', '06.04.2021 -', '06.04.2021 -'],
  ])('is refused: %s “%s”', (code, quoted, text) => {
    const said = expect.objectContaining({ code, text: quoted });
    expect(() => codesOf(['11.04.2021 - Exhibition', text])).toThrow(expect.objectContaining({ line: 11, said }));
  });
});
