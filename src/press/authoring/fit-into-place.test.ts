import type { BlockNode } from '../public/blocks';
import { fitIntoPlace, type Surroundings } from './fit-into-place';

const block = (type: string, words: string): BlockNode => ({ type, children: [{ type: 'text', text: words }] });
const list: BlockNode = {
  type: 'list',
  format: 'unordered',
  children: [block('list-item', 'A'), block('list-item', 'B')],
};

const around: Surroundings = { before: true, behind: true };
const alone: Surroundings = { before: false, behind: false };
const atEnd: Surroundings = { before: true, behind: false };
const atStart: Surroundings = { before: false, behind: true };

const cases: readonly [string, readonly BlockNode[], Surroundings, string][] = [
  ['one paragraph is run in', [block('paragraph', 'A')], around, 'paragraph:A'],
  ['one heading is run in', [block('heading', 'A')], around, 'heading:A'],
  ['nothing', [], around, ''],
  ['where nothing stands, all as it is', [block('heading', 'A'), list], alone, 'heading:A list'],
  ['two paragraphs', [block('paragraph', 'A'), block('paragraph', 'B')], around, 'paragraph:A paragraph:B paragraph:'],
  ['a heading stays one', [block('heading', 'A'), block('paragraph', 'B')], atEnd, 'paragraph: heading:A paragraph:B'],
  ['a list within words', [list], around, 'paragraph: list paragraph:'],
  ['a list at the end of words', [list], atEnd, 'paragraph: list'],
  ['a list before words', [list], atStart, 'list paragraph:'],
  [
    'points within a point',
    [block('list-item', 'A'), block('list-item', 'B')],
    around,
    'list-item:A list-item:B list-item:',
  ],
  ['points behind a point', [block('list-item', 'A'), list], atEnd, 'list-item:A list'],
];

test.each(cases)('%s', (_name, blocks, place, expected) => {
  const shown = fitIntoPlace(blocks, place).map(({ type, children }) =>
    type === 'list' ? type : `${type}:${children?.[0]?.text ?? ''}`,
  );
  expect(shown.join(' ')).toBe(expected);
});
