import type { BlockNode } from '../public/blocks';

/** Whether words stand before and behind the caret, or the selection that is replaced, in the same block. */
export interface Surroundings {
  readonly before: boolean;
  readonly behind: boolean;
}

/**
 * Pasted blocks so that the editor keeps each of them where words stand around the caret. The editor (Slate 0.94) runs
 * the first block into the words before and the last one into those behind, and loses what they were: two paragraphs
 * become one, a list's points stand outside of any list. An empty block at that end is run in instead. A paragraph goes
 * on what stands before it, and so does a point within a list: as in every editor.
 *
 * @param blocks paragraphs, headings and lists, or, for a caret in a list, points and nested lists
 */
export function fitIntoPlace(blocks: readonly BlockNode[], { before, behind }: Surroundings): readonly BlockNode[] {
  const [first, ...others] = blocks;
  if (!first || (others.length === 0 && first.type !== 'list')) return blocks;
  const empty = emptyBlock(blocks);
  const goesOn = first.type === empty.type;
  return [...(before && !goesOn ? [empty] : []), ...blocks, ...(behind ? [empty] : [])];
}

function emptyBlock(blocks: readonly BlockNode[]): BlockNode {
  const isInList = blocks.some(({ type }) => type === 'list-item');
  return { type: isInList ? 'list-item' : 'paragraph', children: [{ type: 'text', text: '' }] };
}
