import { blocksOf } from '../blocks/blocks';
import type { PublicationType } from '../publication/publication-types';
import { isWithoutText, type Texts } from './is-without-text';

const empty = [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }];
const words = blocksOf(['The harbour is open.']);

test.each<readonly [string, boolean, PublicationType, Texts]>([
  ['a text that was never begun', true, 'statement', {}],
  ['one whose editor was entered and left', true, 'speech', { body: empty, turns: [] }],
  ['one of spaces alone', true, 'article', { body: blocksOf(['  \u00a0']) }],
  [
    'an interview whose turns say nothing',
    true,
    'interview',
    { body: null, turns: [{ speaker: 'Question', body: empty }] },
  ],
  ['a statement with words', false, 'statement', { body: words }],
  ['an interview with a turn', false, 'interview', { body: empty, turns: [{ body: words }] }],
  ['a statement that is a file', false, 'statement', { attachments: [{ id: 1 }] }],
  ['a picture in the text', false, 'article', { body: [{ type: 'image', image: {}, children: [{ text: '' }] }] }],
  ['an announcement, whose title says it', false, 'announcement', {}],
])('%s: %s', (_what, expected, type, texts) => {
  expect(isWithoutText(type, texts)).toBe(expected);
});
