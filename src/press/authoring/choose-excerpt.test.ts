import { blocksOf } from '../blocks/blocks';
import { chooseExcerpt, type ExcerptSource } from './choose-excerpt';

const heading = { type: 'heading', level: 2, children: [{ type: 'text', text: 'What happened' }] };
const stored = { excerpt: 'First.', body: blocksOf(['First.', 'Second.']) };

const cases: readonly (readonly [string, ExcerptSource, ExcerptSource | null, string | undefined])[] = [
  ['a new text gets its first paragraph', { body: blocksOf(['', 'One.', 'Two.']) }, null, 'One.'],
  ['a conversation gets its first turn’s', { body: null, turns: [{ body: blocksOf(['Why?']) }] }, null, 'Why?'],
  ['what was given stays', { excerpt: 'Given.', body: blocksOf(['One.']) }, null, undefined],
  ['white space is nothing given', { excerpt: '  ', body: blocksOf(['One.']) }, null, 'One.'],
  ['what was made follows the text', { ...stored, body: blocksOf(['Changed.']) }, stored, 'Changed.'],
  ['what was written by hand does not', { excerpt: 'By hand.', body: blocksOf(['Changed.']) }, stored, undefined],
  ['emptied, it is made again', { excerpt: '', body: stored.body }, { ...stored, excerpt: 'By hand.' }, 'First.'],
  ['a heading is no paragraph', { body: [heading, ...blocksOf(['One.'])] }, null, 'One.'],
  [
    'under a heading alone the conversation opens',
    { body: [heading], turns: [{ body: blocksOf(['Why?']) }] },
    null,
    'Why?',
  ],
  [
    'what was made of a heading before follows the text',
    { body: [heading, ...blocksOf(['One.'])] },
    { excerpt: 'What happened', body: [heading, ...blocksOf(['One.'])] },
    'One.',
  ],
  ['a saving that touches none of it leaves it', {}, stored, undefined],
];

test.each(cases)('%s', (_case, data, before, expected) => {
  expect(chooseExcerpt(data, before)).toBe(expected);
});
