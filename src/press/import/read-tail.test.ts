import { readTail } from './read-tail';

/** What stands before the tail, the place and the date. */
function tailOf(title: string, language = 'en') {
  const { main, place, deliveredOn } = readTail(title, language);
  return [main, place, deliveredOn];
}

describe('the tail of a title', () => {
  const day = '2020-05-05';

  it.each<readonly [string, readonly [string, string | null, string | null]]>([
    ['Remarks, 5 May 2020', ['Remarks', null, day]],
    ['Remarks, Oslo, 5 May 2020', ['Remarks', 'Oslo', day]],
    ['Remarks, Oslo, 5 May 2020 . ', ['Remarks', 'Oslo', day]],
    ['Remarks , Oslo , 5 May 2020', ['Remarks', 'Oslo', day]],
    ['Remarks - Oslo – 5 May 2020', ['Remarks', 'Oslo', day]],
    ['Remarks  -  Oslo  –  5 May 2020', ['Remarks', 'Oslo', day]],
    ['Remarks, Oslo', ['Remarks', 'Oslo', null]],
    ['Remarks, Oslo 5 May 2020', ['Remarks', 'Oslo', day]],
    ['Remarks, New York 5 May 2020', ['Remarks', 'New York', day]],
    ['Remarks, Rio de Janeiro 5 May 2020', ['Remarks', 'Rio de Janeiro', day]],
    ['Remarks, Harbour, Oslo 5 May 2020', ['Remarks, Harbour', 'Oslo', day]],
    ['Remarks, Oslo, May 5, 2020', ['Remarks', 'Oslo', day]],
    ['Remarks, a, b, c, d, e, f, May 5, 2020', ['Remarks, a, b, c, d, e, f', null, day]],
    ['Remarks (5 May 2020)', ['Remarks', null, day]],
    ['Remarks (Oslo, 5 May 2020)', ['Remarks', 'Oslo', day]],
    ['Remarks (Oslo 5 May 2020)', ['Remarks', 'Oslo', day]],
    ['Remarks (Oslo)', ['Remarks', 'Oslo', null]],
    ['Remarks(Oslo, 5 May 2020)', ['Remarks', 'Oslo', day]],
    ['Remarks  (Oslo, 5 May 2020) . .', ['Remarks', 'Oslo', day]],
    ['Remarks （Oslo, 5 May 2020）', ['Remarks', 'Oslo', day]],
    ['Remarks (in print) (Oslo, 5 May 2020)', ['Remarks (in print)', 'Oslo', day]],
    ['Remarks, Harbour Hall, 5 May 2020', ['Remarks', 'Harbour Hall', day]],
    ['Remarks, Old Harbour Hall, 5 May 2020', ['Remarks', 'Old Harbour Hall', day]],
    ['Remarks, L’Île-Verte, 5 May 2020', ['Remarks', 'L’Île-Verte', day]],
    ['Remarks, Ciudad de México, 5 May 2020', ['Remarks', 'Ciudad de México', day]],
    ['演説、港会館、2020年5月5日', ['演説', '港会館', day]],
    [`Remarks, X${'x'.repeat(39)}, 5 May 2020`, ['Remarks', `X${'x'.repeat(39)}`, day]],
  ])('is taken off “%s”', (title, expected) => {
    expect(tailOf(title)).toEqual(expected);
  });

  it.each<readonly [string, string]>([
    ['Remarks, The Old Harbour Hall, 5 May 2020', 'Remarks, The Old Harbour Hall'],
    ['Remarks, Hall of, 5 May 2020', 'Remarks, Hall of'],
    ['Remarks, of Hall, 5 May 2020', 'Remarks, of Hall'],
    ['Remarks, Hall:One, 5 May 2020', 'Remarks, Hall:One'],
    ['Remarks, Hall5, 5 May 2020', 'Remarks, Hall5'],
    ['Remarks, Deputy Minister, 5 May 2020', 'Remarks, Deputy Minister'],
    [`Remarks, X${'x'.repeat(40)}, 5 May 2020`, `Remarks, X${'x'.repeat(40)}`],
    ['Remarks (Oslo and Avenia, 5 May 2020', 'Remarks (Oslo and Avenia'],
  ])('has no place in “%s”', (title, main) => {
    expect(tailOf(title)).toEqual([main, null, day]);
  });

  it.each([
    'Remarks',
    'Oslo',
    '5 May 2020',
    'Remarks 5 May 2020',
    'Remarks, Nowhere 5 May 2020',
    'Remarks, Oslo-5 May 2020',
    'Remarks, Harbour',
    'Remarks, Oslo, for all',
    'Remarks (in Oslo)',
    'Remarks (5 May 2020) by Roe',
    'May 5, 2020, a, b, c, d, e, f',
    'Remarks, 5 listopada 2020',
    `Remarks, 5${' '.repeat(92)}May 2020`,
  ])('is none of “%s”', (title) => {
    expect(tailOf(title)).toEqual([title, null, null]);
  });

  it.each([
    ['pl', 'Remarks, 5 listopada 2020', '2020-11-05'],
    ['hr', 'Remarks, 5 listopada 2020', '2020-10-05'],
    ['fr', 'Remarks, 5 May 2020', '2020-05-05'],
    ['fr', 'Remarks, 05.05.2020', '2020-05-05'],
  ])('is read in %s: “%s”', (language, title, date) => {
    expect(tailOf(title, language)).toEqual(['Remarks', null, date]);
  });

  it('is remarked on where its day is none, or the first of several', () => {
    expect(readTail('Remarks, 31 February 2020', 'en').remark).toEqual({
      code: 'note.event-day-impossible',
      text: '31 February 2020',
    });
    expect(readTail('Remarks, 3-4 May 2020', 'en').remark).toEqual({ code: 'note.event-days', text: '3-4 May 2020' });
    expect(readTail('Remarks, 3 May 2020', 'en').remark).toBeNull();
    expect(readTail('Remarks, Oslo', 'en').remark).toBeNull();
    expect(readTail('Remarks', 'en').remark).toBeNull();
  });
});
