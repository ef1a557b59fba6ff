import { readKind, withoutQuotes } from './read-kind';

/** Type, form, and where the word stands by which the author is told. */
function told(title: string, language = 'en') {
  const kind = readKind(title, language);
  return kind && [kind.type, kind.form, title.slice(kind.start, kind.end)];
}

describe('the kind of a text', () => {
  it.each<readonly [string, readonly [string, string | null, string]]>([
    ['Remarks and a statement', ['speech', 'remarks', 'Remarks']],
    ['A statement and remarks', ['statement', 'statement', 'statement']],
    ['Joint statement on boats', ['statement', 'joint-statement', 'Joint statement']],
    ['Remarks at a press conference', ['speech', 'news-conference', 'Remarks']],
    ['Statement at a press conference', ['speech', 'news-conference', 'Statement']],
    ['Comment at a press conference', ['statement', 'comment', 'Comment']],
    ['Interview at a press conference', ['interview', null, 'Interview']],
    ['Press conference on boats', ['speech', 'news-conference', 'Press conference']],
    ['Remarks and answers to media questions by Roe', ['speech', 'remarks', 'Remarks and answers to media questions']],
    ['Remarks and answers to media questionsheets', ['speech', 'remarks', 'Remarks']],
    ['Exhibition and news', ['announcement', 'event', 'Exhibition']],
    ['News of an exhibition', ['announcement', 'news', 'News']],
    ['Exhibition of an interview', ['interview', null, 'interview']],
    ['Exhibition “Letter”', ['announcement', 'event', 'Exhibition']],
  ])('is told by “%s”', (title, expected) => {
    expect(told(title)).toEqual(expected);
  });

  it('is told by no word that is not one', () => {
    expect(told('Boats and harbours')).toBeNull();
    expect(told('Interviewed boats')).toBeNull();
  });

  it('is told in another language where the page’s own has none', () => {
    expect(told('Interview', 'ru')).toEqual(['interview', null, 'Interview']);
    expect(told('Интервью', 'en')).toEqual(['interview', null, 'Интервью']);
  });
});

it('letters of what is quoted are blanked, in any quotation marks, and all else stays', () => {
  expect(withoutQuotes('A “b c” d')).toBe('A “_ _” d');
  expect(withoutQuotes('A «b» „c“ „d” "e" f')).toBe('A «_» „_“ „_” "_" f');
  expect(withoutQuotes('A “b 1 c')).toBe('A “b 1 c');
  expect(withoutQuotes('“é1”')).toBe('“_1”');
  expect(withoutQuotes(`“${'x'.repeat(401)}”`)).toBe(`“${'x'.repeat(401)}”`);
});
