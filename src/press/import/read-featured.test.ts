import { parseCivilDate } from 'strapi-plugin-dateline/core';
import { readPublicationOf } from '../../../tests/helpers/read-publication';
import { readFeatured } from './read-featured';
import type { ReadPublication } from './saved-page';

const date = parseCivilDate('2021-04-12');
const title = 'Remarks by Ambassador Ada Marlow';

function featuredOf(texts: readonly string[], latest: readonly ReadPublication[] = [], language = 'en') {
  const lines = texts.map((text, at) => ({ number: 10 + at, text }));
  const { featured, notes } = readFeatured(lines, latest, { date, language, isMonthFirst: false });
  return { featured, codes: notes.map(({ line, said }) => [line, said?.code]) };
}

function listed(own: Partial<ReadPublication>): ReadPublication {
  return readPublicationOf({ featured: false, title: 'Opening of the map room', ...own });
}

describe('a featured text', () => {
  it('is its title, its paragraphs and its turns', () => {
    const { featured, codes } = featuredOf([
      '25.03.2021',
      title,
      'Good day.',
      'Question: Will it?',
      'Ada Marlow: It will.',
    ]);
    expect(featured).toEqual({
      ...readPublicationOf({ line: 11, date: parseCivilDate('2021-03-25'), paragraphs: ['Good day.'] }),
      people: [{ function: 'speaker', name: 'Ada Marlow', post: 'Ambassador' }],
      turns: [
        { speaker: 'Question', role: 'question', aside: null, paragraphs: ['Will it?'] },
        { speaker: 'Ada Marlow', role: 'answer', aside: null, paragraphs: ['It will.'] },
      ],
    });
    expect(codes).toEqual([]);
  });

  it('is none without a line', () => {
    expect(featuredOf([])).toEqual({ featured: null, codes: [] });
  });

  it('keeps a date that stands on its third line', () => {
    const { featured } = featuredOf([title, 'Good day.', '25.03.2021']);
    expect(featured).toMatchObject({ dateBasis: 'page', paragraphs: ['Good day.', '25.03.2021'] });
  });

  it('has the date of the page’s language, where other languages read it otherwise', () => {
    expect(featuredOf(['5 listopada 2020', title], [], 'pl').featured?.date).toBe('2020-11-05');
    expect(featuredOf(['5 listopada 2020', title], [], 'hr').featured?.date).toBe('2020-10-05');
    expect(featuredOf(['5 May 2020', title], [], 'fr').featured?.date).toBe('2020-05-05');
  });

  it('has the place of its own entry among those of that day, however the title is written there', () => {
    const entry = listed({ title: title.toUpperCase(), date: parseCivilDate('2021-04-01'), rank: 4 });
    const other = listed({ date: parseCivilDate('2021-04-01'), rank: 7 });
    expect(featuredOf([title], [other, entry])).toMatchObject({
      featured: { date: '2021-04-01', dateBasis: 'printed', rank: 4 },
      codes: [],
    });
    expect(featuredOf(['02.04.2021', title], [entry]).featured).toMatchObject({ date: '2021-04-02', rank: 1 });
  });

  it('is noted with what its title and its date do not tell', () => {
    expect(featuredOf(['13.04.2021', 'Annual picnic']).codes).toEqual([
      [11, 'note.kind-untold'],
      [11, 'note.featured-later'],
    ]);
    expect(featuredOf(['12.04.2021', title]).codes).toEqual([]);
    expect(featuredOf([`${title}, 3-4 June 2020`]).codes).toEqual([
      [10, 'note.date-of-event'],
      [10, 'note.event-days'],
    ]);
  });

  it.each([
    ['page.featured-date-impossible', 10, ['31.06.2021', title]],
    ['page.featured-date-impossible', 11, [title, '31 June 2021']],
    ['page.title-too-long', 10, ['x'.repeat(1001)]],
  ])('is refused: %s', (code, line, texts) => {
    expect(() => featuredOf(texts)).toThrow(expect.objectContaining({ line, said: expect.objectContaining({ code }) }));
  });

  it('may have a title of a thousand letters', () => {
    expect(featuredOf(['x'.repeat(1000)]).featured?.title).toHaveLength(1000);
  });
});
