import { doubtsOfTitle } from '../../../../tests/helpers/doubts-of-title';

describe('a title has the shape of one', () => {
  it.each([
    '“Boats” exhibition',
    '"Boats" exhibition',
    'Exhibition No. 5',
    'Exhibition by Berg Jr.',
    'Exhibition, 5 p.m.”',
    'Exhibition: why?',
    'Exhibition, London, 13/05/2021',
    'Exhibition, London, 05/05/2021',
    'Exhibition 104/05/2021',
    'Exhibition 04/05/20211',
    `Exhibition ${'x'.repeat(489)}`,
  ])('“%s”', (title) => {
    expect(doubtsOfTitle(title, 'en')).toEqual([]);
  });

  it.each([
    'exhibition of boats',
    '• Exhibition of boats',
    '2 exhibitions of boats',
    '(Exhibition of boats)',
    '"Exhibition of boats',
    'Exhibition | Boats',
    'Exhibition ""Boats""',
    'Exhibition of boats;',
    'Exhibition of boats…',
    'Exhibition of boats...',
    'Exhibition of boats.',
    'Exhibition of boats.”',
    `Exhibition ${'x'.repeat(490)}`,
  ])('but not “%s”', (title) => {
    expect(doubtsOfTitle(title, 'en').map((doubt) => doubt.split(' ')[0])).toContain('title-shape');
  });

  it.each(['Read → more', 'LATEST NEWS', 'See all events'])('nor “%s”', (title) => {
    expect(doubtsOfTitle(title, 'en')).toContain('title-shape');
  });

  it('which broken letters take away', () => {
    expect(doubtsOfTitle('Exhibition of dÃ©cor', 'en')).toEqual(['letters-broken']);
  });

  it.each([
    ['Exhibition 04/05/21 of boats', 'en', true],
    ['Exhibition 04-05-2021 of boats', 'und', true],
    ['Exhibition, London, 04/05/2021', 'en', true],
    ['Exhibition, London, 12-04-2021', 'en', true],
    ['Exhibition, London, 04-12-2021', 'en', true],
    ['Exhibition, London, 04-13-2021', 'en', false],
    ['Exhibition, London, 04/05/2021', 'fr', false],
    ['Exhibition of 5 April 2021 on boats', 'fr', true],
    ['Exhibition of 5 April 2021 on boats and trams', 'fr', true],
    ['Exhibition (5 April 2021) on boats', 'fr', true],
    ['Exhibition on boats of 5 April', 'fr', false],
  ])('“%s” in %s has a date in it: %s', (title, locale, isDated) => {
    expect(doubtsOfTitle(title, locale).includes('title-date')).toBe(isDated);
  });
});
