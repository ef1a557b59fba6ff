import { plainText } from '../blocks/blocks';
import type { BlockNode } from '../public/blocks';
import type { TurnRole } from '../public/fixed-words';
import { findLabel } from '../import/find-label';
import { foldText } from '../import/fold-text';
import { findTurns, speakersOf, type TurnContext } from '../import/read-turns';

/** A label that stands at the beginning of a paragraph, and whether it looks like a speaker's. */
export interface FoundSpeaker {
  readonly speaker: string;
  readonly count: number;
  readonly isLikely: boolean;
}

export interface SplitTurn {
  readonly speaker: string;
  readonly role: TurnRole;
  readonly aside: string | null;
  readonly body: readonly BlockNode[];
}

export interface SplitText {
  /** What stands before the first turn. */
  readonly body: readonly BlockNode[];
  readonly turns: readonly SplitTurn[];
}

/**
 * Who may be speaking in a text, as the importer tells it; what it leaves open a person decides. Of labels that look like
 * no speaker's, those that come again or behind a question: `The Minister:`.
 */
export function findSpeakers(body: readonly BlockNode[], context: TurnContext): readonly FoundSpeaker[] {
  const labels = paragraphsOf(body).flatMap(({ text }) => findLabel(text) ?? []);
  const likely = speakersOf(labels, context);
  const found = new Map<string, FoundSpeaker & { readonly isOffered: boolean }>();
  for (const [index, label] of labels.entries()) {
    const key = foldText(label.speaker);
    const known = found.get(key);
    const [isLikely, isAgain] = [likely.has(key), known !== undefined];
    const isOffered = label.kind !== 'other' || isLikely || isAgain || labels[index - 1]?.kind === 'question';
    const { speaker, count } = known ?? { speaker: label.speaker, count: 0 };
    found.set(key, { speaker, count: count + 1, isLikely, isOffered: isOffered || known?.isOffered === true });
  }
  const offered = [...found.values()].filter(({ isOffered }) => isOffered);
  return offered.map(({ speaker, count, isLikely }) => ({ speaker, count, isLikely }));
}

/**
 * The text in turns: each begins where a paragraph is labelled with one of the speakers, and the label itself goes. Links,
 * headings and lists stay as they are.
 *
 * @param speakers labels as `findSpeakers` gives them
 */
export function splitIntoTurns(
  body: readonly BlockNode[],
  context: TurnContext,
  speakers: readonly string[],
): SplitText {
  const paragraphs = paragraphsOf(body);
  const texts = paragraphs.map(({ text }) => text);
  const found = findTurns(texts, context, new Set(speakers.map(foldText)));
  const blocks = paragraphs.map(({ block }) => block);
  const turns = found.map(({ label, role, start, end }): SplitTurn => {
    const opening = withoutBeginning(paragraphs[start], label.text);
    const spoken = [...opening, ...blocks.slice(start + 1, end)];
    return { speaker: label.speaker, role, aside: label.aside, body: spoken.length > 0 ? spoken : [emptyParagraph] };
  });
  return { body: blocks.slice(0, found[0]?.start ?? blocks.length), turns };
}

interface Paragraph {
  readonly block: BlockNode;
  /** As labels are looked for in it; empty for headings, lists and all that is no paragraph. */
  readonly text: string;
}

const emptyParagraph: BlockNode = { type: 'paragraph', children: [{ type: 'text', text: '' }] };

/** The blocks, a paragraph with line breaks cut where a label follows one: so labels arrive out of many a text field. */
function paragraphsOf(body: readonly BlockNode[]): readonly Paragraph[] {
  return body.flatMap((block) => {
    if (block.type !== 'paragraph') return [{ block, text: '' }];
    return cutBeforeLabels(block).map((part) => ({ block: part, text: plainText(part).trim() }));
  });
}

function cutBeforeLabels(block: BlockNode): readonly BlockNode[] {
  const lines = plainText(block).split('\n');
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const label = index > 0 ? findLabel(line.trim()) : null;
    if (label !== null && label.kind !== 'other') {
      const before = { ...block, children: sliceInlines(block.children ?? [], 0, offset - 1) };
      return [before, ...cutBeforeLabels({ ...block, children: sliceInlines(block.children ?? [], offset) })];
    }
    offset += line.length + 1;
  }
  return [block];
}

/** The paragraph from where its label ends; none where nothing follows. */
function withoutBeginning(paragraph: Paragraph | undefined, rest: string): readonly BlockNode[] {
  if (paragraph === undefined || rest === '') return [];
  const whole = plainText(paragraph.block);
  const start = whole.trimEnd().length - rest.length;
  return [
    { ...paragraph.block, children: sliceInlines(paragraph.block.children ?? [], start, whole.trimEnd().length) },
  ];
}

/** The inline nodes that hold the characters from `start` to `end`, links cut through as texts are. */
function sliceInlines(nodes: readonly BlockNode[], start: number, end = Number.POSITIVE_INFINITY): BlockNode[] {
  let offset = 0;
  const kept = nodes.flatMap((node): BlockNode[] => {
    const from = offset;
    offset += plainText(node).length;
    if (offset <= start || from >= end) return [];
    if (typeof node.text === 'string')
      return [{ ...node, text: node.text.slice(Math.max(0, start - from), end - from) }];
    return [{ ...node, children: sliceInlines(node.children ?? [], start - from, end - from) }];
  });
  return kept.length > 0 ? kept : [{ type: 'text', text: '' }];
}
