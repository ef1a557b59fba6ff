import { blocksOf } from '../blocks';
import { chooseExcerpt, type ExcerptSource } from './choose-excerpt';

const stored = { excerpt: 'First.', body: blocksOf(['First.', 'Second.']) };

const cases: readonly (readonly [string, ExcerptSource, ExcerptSource | null, string | undefined])[] = [
  ['a new text gets its first paragraph', { body: blocksOf(['', 'One.', 'Two.']) }, null, 'One.'],
  ['a conversation gets its first turn’s', { body: null, turns: [{ body: blocksOf(['Why?']) }] }, null, 'Why?'],
  ['what was given stays', { excerpt: 'Given.', body: blocksOf(['One.']) }, null, undefined],
  ['white space is nothing given', { excerpt: '  ', body: blocksOf(['One.']) }, null, 'One.'],
  ['what was made follows the text', { ...stored, body: blocksOf(['Changed.']) }, stored, 'Changed.'],
  ['what was written by hand does not', { excerpt: 'By hand.', body: blocksOf(['Changed.']) }, stored, undefined],
  ['emptied, it is made again', { excerpt: '', body: stored.body }, { ...stored, excerpt: 'By hand.' }, 'First.'],
  ['a saving that touches none of it leaves it', {}, stored, undefined],
];

test.each(cases)('%s', (_case, data, before, expected) => {
  expect(chooseExcerpt(data, before)).toBe(expected);
});
