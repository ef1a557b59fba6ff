/** Strapi's blocks (https://docs.strapi.io/cms/features/content-type-builder#rich-text-blocks) to and from plain text. */
import type { BlockNode } from './front-page';

/** One paragraph block for each paragraph of plain text. */
export function blocksOf(paragraphs: readonly string[]): BlockNode[] {
  return paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

/** The text of the first block that has any, without its marks; null where there is none. */
export function firstParagraph(blocks: unknown): string | null {
  if (!Array.isArray(blocks)) return null;
  for (const block of blocks as unknown[]) {
    const text = plainText(block).trim();
    if (text !== '') return text;
  }
  return null;
}

/** A node's text without its marks. Anything that is not a node has none. */
export function plainText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, children } = node as Partial<BlockNode>;
  if (typeof text === 'string') return text;
  return Array.isArray(children) ? children.map(plainText).join('') : '';
}
