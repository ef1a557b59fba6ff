import type { BlockNode } from '../public/blocks';
import { isRecord } from '../query/reading';

/**
 * Strapi's blocks, without whatever in them is no block, no text or no address: that is left out, and the rest of the
 * text stands.
 */
export function storedBlocks(value: unknown): readonly BlockNode[] {
  return nodesOf(value, 0);
}

/** The editor of the panel ends at six levels; a thousand end the stack of whoever renders them. */
const MOST_LEVELS = 50;

function nodesOf(value: unknown, level: number): readonly BlockNode[] {
  if (!Array.isArray(value) || level > MOST_LEVELS) return [];
  return value.filter(isRecord).map((node) => nodeOf(node, level));
}

function nodeOf(node: Readonly<Record<string, unknown>>, level: number): BlockNode {
  const fields = fieldsOf(node);
  const { type } = fields;
  return {
    ...fields,
    type: typeof type === 'string' ? type : 'paragraph',
    ...('children' in node ? { children: nodesOf(node['children'], level + 1) } : {}),
    ...(isRecord(node['image']) ? { image: fieldsOf(node['image']) } : {}),
  };
}

/** What a page reads of a node or of its image, and as what. */
const kinds: ReadonlyMap<string, 'string' | 'number' | 'none'> = new Map([
  ...['type', 'text', 'url', 'format', 'name', 'alternativeText', 'caption'].map((name) => [name, 'string'] as const),
  ...['level', 'width', 'height'].map((name) => [name, 'number'] as const),
  ...['children', 'image'].map((name) => [name, 'none'] as const),
]);

function fieldsOf(node: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isFit = ([name, value]: readonly [string, unknown]) => {
    const kind = kinds.get(name);
    return kind === undefined || value === null || typeof value === kind;
  };
  return Object.fromEntries(
    Object.entries(node).filter(([name, value]) => kinds.get(name) !== 'none' && isFit([name, value])),
  );
}
