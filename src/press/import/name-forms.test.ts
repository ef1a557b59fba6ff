import { nameForms } from './name-forms';
import { readSavedPage } from './read-saved-page';

/** Names of the people, and the notes on them, of a page that features one title over turns and lists another. */
function namesOn(title: string, label: string, entry: string): readonly unknown[] {
  const lines = [
    ...['15 марта 2021 г.', 'Москва: 15:30', '12.03.2021', title, 'Вопрос: Почему?', `${label}: Потому.`],
    ...['ПОСЛЕДНИЕ СОБЫТИЯ', `10.03.2021 - ${entry}`, 'все сообщения'],
  ];
  const { featured, latest, notes } = readSavedPage(new TextEncoder().encode(lines.join('\n')));
  const people = [featured, ...latest].map((publication) => publication?.people[0]?.name);
  const messages = notes.filter(({ message }) => message.includes('own form'));
  return [...people, messages.map(({ line }) => line)];
}

describe('a name that a title has in the genitive', () => {
  const pages: readonly (readonly [string, readonly [string, string, string], readonly unknown[]])[] = [
    [
      'is taken from the label over a turn, in the list, too',
      ['Выступление Министра А.Б.Петрова', 'А.Б.Петров', 'Интервью Министра А.Б.Петрова'],
      ['А.Б.Петров', 'А.Б.Петров', []],
    ],
    [
      'is taken from it whatever the ending',
      ['Выступление Министра А.Б.Орловского', 'А.Б.Орловский', 'Интервью Министра А.Б.Орловского'],
      ['А.Б.Орловский', 'А.Б.Орловский', []],
    ],
    [
      'is filed as printed with a note where no label has it',
      ['Выступление Министра А.Б.Петрова', 'А.Б.Петров', 'Интервью Посла Ивана Сидорова'],
      ['А.Б.Петров', 'Ивана Сидорова', [8]],
    ],
    [
      'is not another’s of that surname',
      ['Выступление Министра А.Б.Петрова', 'В.Г.Петров', 'Интервью Посла Ивана Сидорова'],
      ['А.Б.Петрова', 'Ивана Сидорова', [4, 8]],
    ],
    [
      'is not cut down to a surname',
      ['Выступление Министра А.Б.Петрова', 'Петров', 'Интервью Посла John Smith'],
      ['А.Б.Петрова', 'John Smith', [4]],
    ],
  ];

  it.each(pages)('%s', (_, [title, label, entry], expected) => {
    expect(namesOn(title, label, entry)).toEqual(expected);
  });
});

it('a page without a featured text has no notes on its name', () => {
  expect(nameForms(null, [], 'ru')).toEqual({ featured: null, latest: [], notes: [] });
});
