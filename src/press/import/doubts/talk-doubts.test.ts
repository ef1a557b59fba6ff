import { readPublicationOf } from '../../../../tests/helpers/read-publication';
import type { TurnRole } from '../../public/fixed-words';
import type { ReadPublication, ReadTurn } from '../saved-page';
import { talkDoubts } from './talk-doubts';

type Row = readonly [speaker: string, role: TurnRole, ...paragraphs: string[]];

/** The codes of what speaks against the turns, with whom they name. */
function doubtsOf(rows: readonly Row[], own: Partial<ReadPublication> = {}): readonly string[] {
  const turns = rows.map(([speaker, role, ...paragraphs]): ReadTurn => ({ speaker, role, aside: null, paragraphs }));
  const notes = talkDoubts(readPublicationOf({ ...own, turns }));
  expect(notes.every(({ line }) => line === 5)).toBe(true);
  return notes.map(({ said: { code = '', ...values } = {} }) =>
    [code.slice('doubt.'.length), ...Object.values(values)].join(' '),
  );
}

const asks: Row = ['Question', 'question', 'Will it float?'];
const answers: Row = ['Ada Marlow', 'answer', 'It will.'];

describe('turns are accounted for', () => {
  it.each<readonly [string, readonly Row[]]>([
    ['one asks and one answers', [asks, answers]],
    ['a question has two paragraphs that ask', [['Question', 'question', 'Will it?', 'And when?'], answers]],
    ['who asks has a number', [['Question 2', 'question', 'Will it?'], answers]],
    ['who asks has a word for it and more', [['Harbour reporter', 'question', 'Will it?'], answers]],
    ['who leads has a word of two parts for it', [['مدير الحوار', 'statement', 'Good day.'], asks, answers]],
    ['who leads makes a statement', [['Moderator', 'statement', 'Good day.'], asks, answers]],
    ['who answers has a post before the name', [asks, ['Ambassador Marlow', 'answer', 'It will.']]],
    ['who answers has another case', [asks, ['ADA MARLOW', 'answer', 'It will.']]],
    ['who answers has a name in another grammatical case', [asks, ['Marlowa', 'answer', 'It will.']]],
    ['who answers has a number', [asks, ['Marlow 2', 'answer', 'It will.']]],
    ['who answers has a short name', [asks, ['Ada', 'answer', 'It will.']]],
  ])('where %s', (_, rows) => {
    expect(doubtsOf(rows)).toEqual([]);
  });
});

describe('turns are doubtful', () => {
  it.each<readonly [string, readonly Row[], readonly string[]]>([
    ['one speaks twice', [asks, answers, answers], ['speaks-twice Ada Marlow']],
    ['one speaks twice, in capitals', [asks, answers, ['ADA MARLOW', 'answer', 'Yes.']], ['speaks-twice ADA MARLOW']],
    ['the title has another name', [asks, ['Lars Berg', 'answer', 'It will.']], ['speaker-unknown Lars Berg']],
    [
      'the title has a name of four letters otherwise',
      [asks, ['Lars Adan', 'answer', 'It will.']],
      ['speaker-unknown Lars Adan'],
    ],
    ['the title has another short name', [asks, ['Lars Adi', 'answer', 'It will.']], ['speaker-unknown Lars Adi']],
    ['a letter is all of a name', [asks, ['A', 'statement', 'It will.'], answers], []],
    ['a letter stands behind a name', [asks, ['Lars B', 'answer', 'It will.']], ['speaker-unknown Lars B']],
    [
      'a word for who asks is part of what is none',
      [['Harbour question', 'statement', 'It will.'], asks, answers],
      ['speaker-unknown Harbour question'],
    ],
    ['nobody answers', [asks, answers, asks], ['unanswered Question']],
    ['a question follows a question', [asks, ['Reporter', 'question', 'When?'], answers], ['unanswered Question']],
    [
      'a second paragraph may be the answer',
      [['Question', 'question', 'Will it?', 'It will.'], answers],
      ['unanswered Question'],
    ],
    [
      'a second paragraph has a question that is not its end',
      [['Question', 'question', 'Will it?', 'Will it? It will float as soon as the sea is calm again.'], answers],
      ['unanswered Question'],
    ],
    [
      'two questions have no answer, which is said once',
      [asks, asks],
      ['unanswered Question', 'speaks-twice Question'],
    ],
    ['nobody asks', [answers, ['Moderator', 'statement', 'Good day.']], ['nobody-asks']],
  ])('where %s', (_, rows, doubts) => {
    expect([...doubtsOf(rows)].sort()).toEqual([...doubts].sort());
  });
});

describe('without turns a talk is missing', () => {
  const paragraphs = ['It will.'];
  const missing = ['talk-missing'];

  it.each<readonly [string, Partial<ReadPublication>, readonly string[]]>([
    ['of an interview', { type: 'interview', paragraphs }, missing],
    ['of a title with answers', { title: 'Remarks and answers to media', paragraphs }, missing],
    ['of a title with questions in Arabic', { title: 'كلمة وأجوبة على أسئلة الصحافة', paragraphs }, missing],
    ['but not of a speech', { paragraphs }, []],
    ['but not of what is not featured', { type: 'interview', featured: false, paragraphs }, []],
    ['but not of what has no text', { type: 'interview' }, []],
  ])('%s', (_, own, doubts) => {
    expect(doubtsOf([], own)).toEqual(doubts);
  });
});
