import { readPublicationOf } from '../../../../tests/helpers/read-publication';
import type { ReadPublication, ReadTurn } from '../saved-page';
import { textDoubts } from './text-doubts';

/** Where a line is doubtful, and by which code; the first line is 6. */
function doubtsOn(texts: readonly string[], own: Partial<ReadPublication> = {}) {
  const lines = texts.map((text, at) => ({ number: 6 + at, text }));
  return textDoubts(readPublicationOf(own), lines, 'en').map(({ line, said }) => [line, said?.code]);
}

const question: ReadTurn = { speaker: 'Question', role: 'question', aside: null, paragraphs: [] };
const answer: ReadTurn = { speaker: 'Ada Marlow', role: 'answer', aside: null, paragraphs: [] };

describe('what a turn has been made of is accounted for', () => {
  it.each<readonly [string, readonly string[], readonly ReadTurn[]]>([
    ['a label and its text', ['Question: Will it?', 'Ada Marlow: It will.'], [question, answer]],
    ['a label in capitals', ['QUESTION: Will it?', 'ADA MARLOW: It will.'], [question, answer]],
    ['a label alone', ['Question:', 'Will it?', 'Ada Marlow:', 'It will.'], [question, answer]],
    ['a text behind a label that begins small', ['Ada Marlow: yes, it will.'], [answer]],
    ['a second paragraph that asks', ['Question: Will it?', 'And when?', 'Ada Marlow: It will.'], [question, answer]],
  ])('%s', (_, texts, turns) => {
    expect(doubtsOn(texts, { turns })).toEqual([]);
  });

  it.each<readonly [string, readonly string[], readonly ReadTurn[], readonly (readonly unknown[])[]]>([
    ['a label of no turn', ['Question: Will it?'], [], [[6, 'doubt.other-speaker']]],
    ['a label of another turn', ['Question: Will it?'], [answer], [[6, 'doubt.other-speaker']]],
    [
      'a label once more than there are turns',
      ['Ada Marlow: Yes.', 'Ada Marlow: No.'],
      [answer],
      [[7, 'doubt.other-speaker']],
    ],
    [
      'a question behind an answer',
      ['Question: Will it?', 'Ada Marlow: It will.', 'And when?'],
      [question, answer],
      [[8, 'doubt.question-unasked']],
    ],
    ['a question before all turns', ['Will it?', 'Question: Will it?'], [question], [[6, 'doubt.question-unasked']]],
    ['a small letter on the next line', ['Ada Marlow: Yes.', 'it will.'], [answer], [[7, 'doubt.small-letter']]],
  ])('but not %s', (_, texts, turns, doubts) => {
    expect(doubtsOn(texts, { turns })).toEqual(doubts);
  });
});

it('the first line of an interview’s excerpt may ask, and no other', () => {
  const own = { type: 'interview', featured: false, excerpt: 'Question: Will it? Yes.' } as const;
  expect(doubtsOn(['Question: Will it? Yes.', 'Question: Will it? Yes.'], own)).toEqual([[7, 'doubt.other-speaker']]);
});

it('of a line the first doubt is told, and of a text six', () => {
  expect(doubtsOn(['It’s 9 April 2021 – dÃ©cor'])).toEqual([[6, 'doubt.letters-broken']]);
  expect(doubtsOn(Array<string>(8).fill('No end'))).toHaveLength(6);
});

it('a text of more than 5000 lines is doubtful as a whole', () => {
  expect(doubtsOn(Array<string>(5000).fill('No end'))).not.toContainEqual([5, 'doubt.text-too-long']);
  expect(doubtsOn(Array<string>(5001).fill('No end'))).toEqual([[5, 'doubt.text-too-long']]);
});
