import { isRecord } from '../query/reading';
import { refuseField } from './entry-refusal';

type Node = Readonly<Record<string, unknown>>;

/** What each node of Strapi's blocks may hold (@strapi/core, `entity-validator/blocks-validator`), and of which kind. */
interface NodeRule {
  readonly children?: readonly string[];
  readonly fields?: Readonly<Record<string, Expectation>>;
}

interface Expectation {
  readonly expected: string;
  readonly isMet: (value: unknown) => boolean;
  readonly isNeeded?: boolean;
}

const text: Expectation = { expected: 'text', isMet: (value) => typeof value === 'string', isNeeded: true };
const number: Expectation = { expected: 'a number', isMet: Number.isFinite, isNeeded: true };
const optionalText: Expectation = { ...text, isNeeded: false };
const mark: Expectation = { expected: 'true or false', isMet: (value) => typeof value === 'boolean' };
const inline = ['text', 'link'];

function oneOf(...values: readonly unknown[]): Expectation {
  return { expected: values.join(', '), isMet: (value) => values.includes(value), isNeeded: true };
}

const rules: Readonly<Record<string, NodeRule>> = {
  paragraph: { children: inline },
  quote: { children: inline },
  heading: { children: inline, fields: { level: oneOf(1, 2, 3, 4, 5, 6) } },
  code: { children: inline, fields: { language: optionalText } },
  list: { children: ['list-item', 'list'], fields: { format: oneOf('ordered', 'unordered') } },
  'list-item': { children: inline },
  image: {
    children: inline,
    fields: { image: { expected: 'an image as the media library has it', isMet: isImage, isNeeded: true } },
  },
  link: { children: ['text'], fields: { url: text } },
  text: { fields: { text, bold: mark, italic: mark, underline: mark, strikethrough: mark, code: mark } },
};

const imageFields: Readonly<Record<string, Expectation>> = {
  name: text,
  url: text,
  hash: text,
  ext: text,
  mime: text,
  provider: text,
  createdAt: text,
  updatedAt: text,
  alternativeText: optionalText,
  caption: optionalText,
  previewUrl: optionalText,
  width: number,
  height: number,
  size: number,
  formats: { expected: 'an object', isMet: isRecord },
};

const blocks: readonly string[] = ['paragraph', 'heading', 'quote', 'list', 'code', 'image'];

/** Lists stand within lists; the editor of the panel ends at six. */
const MOST_LEVELS = 20;

/**
 * Reads Strapi's blocks node by node. Strapi casts a text, a number or an object in their place to no blocks at all, and
 * stores an empty text.
 *
 * @throws ParameterRefusal
 */
export function readBlocks(value: unknown, at: string): void {
  if (!Array.isArray(value)) refuseField(at, 'a list of blocks');
  value.forEach((node, index) => readNode(node, `${at}[${index}]`, blocks, 0));
}

function readNode(node: unknown, at: string, allowed: readonly string[], level: number): void {
  if (!isRecord(node)) refuseField(at, 'a block');
  const { type } = node;
  const rule = typeof type === 'string' && allowed.includes(type) ? rules[type] : undefined;
  if (rule === undefined) refuseField(`${at}.type`, allowed.join(', '));
  if (level > MOST_LEVELS) refuseField(at, `at most ${MOST_LEVELS} levels`);
  readNodeFields(node, rule.fields ?? {}, at);
  if (rule.children === undefined) return;
  if (!Array.isArray(node.children)) refuseField(`${at}.children`, `a list of ${rule.children.join(', ')}`);
  for (const [index, child] of node.children.entries())
    readNode(child, `${at}.children[${index}]`, rule.children, level + 1);
}

function readNodeFields(node: Node, fields: Readonly<Record<string, Expectation>>, at: string): void {
  for (const [name, { expected, isMet, isNeeded = false }] of Object.entries(fields)) {
    const value = node[name];
    if ((value === undefined || value === null) && !isNeeded) continue;
    if (!isMet(value)) refuseField(`${at}.${name}`, expected);
  }
}

function isImage(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.entries(imageFields).every(([name, { isMet, isNeeded = false }]) => {
    const field = value[name];
    return field === undefined || field === null ? !isNeeded : isMet(field);
  });
}
