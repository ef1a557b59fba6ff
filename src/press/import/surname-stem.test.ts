import { nameParts, surnameStem } from './surname-stem';

describe('a surname without the ending of its case', () => {
  it.each([
    ['Орловского', 'орловск'],
    ['Орловский', 'орловск'],
    ['Орловской', 'орловск'],
    ['Петрова', 'петров'],
    ['А.Б.Петровым', 'петров'],
    ['Иван Петров', 'петров'],
    ['Kowalskiego', 'kowalsk'],
    ['Kowalski', 'kowalsk'],
    ['Novákem', 'novak'],
    ['Nováková', 'novakov'],
    // What is left would be no name.
    ['Кия', 'кия'],
    ['Или', 'или'],
    ['Ana', 'ana'],
    ['Lem', 'lem'],
    ['Ламм', 'ламм'],
  ])('%s → %s', (name, stem) => {
    expect(surnameStem(name)).toBe(stem);
  });
});

it('a name has its initials and words for parts, folded', () => {
  expect(nameParts('А.Б.Петров')).toEqual(['а', 'б', 'петров']);
  expect(nameParts('Ada J. O’Hara')).toEqual(['ada', 'j', 'ohara']);
});
