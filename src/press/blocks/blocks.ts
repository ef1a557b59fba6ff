/** Strapi's blocks (https://docs.strapi.io/cms/features/content-type-builder#rich-text-blocks) to and from plain text. */
import type { BlockNode } from '../public/blocks';

/** One paragraph block for each paragraph of plain text. */
export function blocksOf(paragraphs: readonly string[]): BlockNode[] {
  return paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

/** The text of the first block that has any and is no heading, without its marks; null where there is none. */
export function firstParagraph(blocks: unknown): string | null {
  return Array.isArray(blocks) ? firstText(blocks.filter((block) => !isHeading(block))) : null;
}

/** The text of the first block that has any, a heading or not; null where there is none. */
export function firstLine(blocks: unknown): string | null {
  return Array.isArray(blocks) ? firstText(blocks) : null;
}

function firstText(blocks: readonly unknown[]): string | null {
  for (const block of blocks) {
    const text = plainText(block).trim();
    if (text !== '') return text;
  }
  return null;
}

function isHeading(block: unknown): boolean {
  return typeof block === 'object' && block !== null && 'type' in block && block.type === 'heading';
}

/** A node's text without its marks. Anything that is not a node has none. */
export function plainText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, children } = node as Partial<BlockNode>;
  if (typeof text === 'string') return text;
  return Array.isArray(children) ? children.map(plainText).join('') : '';
}
