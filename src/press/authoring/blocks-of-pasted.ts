import type { BlockNode } from '../public/blocks';
import { hasText, inlinesOf, type LineKind, type ListFormat, type PastedLine, type Piece } from './pasted-line';
import type { PastedNode } from './pasted-node';
import { readPastedLines } from './read-pasted-lines';

/**
 * A paste from Word, Google Docs, Writer or a web page as Strapi's blocks: headings, lists, links and paragraphs. Fonts,
 * colours, pictures, comments and deleted passages stay behind, a table's cells become paragraphs.
 *
 * @param root of a parsed document (`DOMParser`), in which nothing runs and nothing is loaded
 */
export function blocksOfPasted(root: PastedNode): BlockNode[] {
  const blocks: Block[] = [];
  for (const { kind, pieces } of joined(readPastedLines(root))) {
    const last = blocks.at(-1);
    if (kind.name !== 'item') blocks.push(blockOf(kind, inlinesOf(pieces)));
    else if (last?.type === 'list' && isContinued(last, kind)) addItem(last, kind, inlinesOf(pieces));
    else blocks.push(listOf(kind, inlinesOf(pieces)));
  }
  return blocks;
}

/** While it is built, a list grows at its end. */
interface Block extends BlockNode {
  readonly indentLevel?: number;
  readonly children: BlockNode[];
}

type Item = Extract<LineKind, { name: 'item' }>;

/** Lines with text; several paragraphs in one point of a list are one point with line breaks. */
function joined(lines: readonly PastedLine[]): readonly PastedLine[] {
  const whole: PastedLine[] = [];
  for (const { kind, pieces } of lines.filter((line) => hasText(line.pieces))) {
    const last = whole.at(-1);
    const lineBreak: Piece = { text: '\n', href: null };
    if (kind.name === 'item' && last?.kind === kind) last.pieces.push(lineBreak, ...pieces);
    else whole.push({ kind, pieces: [...pieces] });
  }
  return whole;
}

function blockOf(kind: Exclude<LineKind, Item>, children: BlockNode[]): Block {
  return kind.name === 'heading' ? { type: 'heading', level: kind.level, children } : { type: 'paragraph', children };
}

/** A list of the other kind begins anew, but only at the outermost level: within, each level has its own kind. */
function isContinued(list: Block, { depth, format }: Item): boolean {
  return depth > 0 || list.format === format;
}

function listOf({ depth, format }: Item, children: BlockNode[]): Block {
  const list = emptyList(format, 0);
  // A selection may begin in the middle of a list: its first point then stands at the first level.
  addItem(list, { name: 'item', depth: Math.min(depth, 0), format }, children);
  return list;
}

function emptyList(format: ListFormat, indentLevel: number): Block {
  // As the editor itself keeps it: a nested list stands beside the points, and knows how deep it is.
  return { type: 'list', format, ...(indentLevel > 0 ? { indentLevel } : {}), children: [] };
}

function addItem(list: Block, item: Item, children: BlockNode[]): void {
  let open = list;
  for (let depth = 1; depth <= item.depth; depth += 1) {
    const last = open.children.at(-1);
    if (last?.type === 'list' && (depth < item.depth || last.format === item.format)) open = last as Block;
    else {
      const nested = emptyList(item.format, depth);
      open.children.push(nested);
      open = nested;
      break;
    }
  }
  open.children.push({ type: 'list-item', children });
}

/**
 * The same for a caret inside of a list, which holds points and lists only.
 */
export function itemsOf(blocks: readonly BlockNode[]): BlockNode[] {
  return blocks.flatMap((block) =>
    block.type === 'list' ? (block.children ?? []) : [{ type: 'list-item', children: block.children ?? [] }],
  );
}
