import type { BlockNode } from '../public/blocks';

/** What a line of pasted text is. Lines that share one `item` are one point of a list. */
export type LineKind =
  | { readonly name: 'paragraph' }
  | { readonly name: 'heading'; readonly level: number }
  | { readonly name: 'item'; readonly depth: number; readonly format: ListFormat };

export type ListFormat = 'ordered' | 'unordered';

export interface PastedLine {
  readonly kind: LineKind;
  readonly pieces: Piece[];
}

export interface Piece {
  readonly text: string;
  /** Where a link leads; null for bare text. */
  readonly href: string | null;
}

/** The line as Strapi's editor wants its inside: links stand between texts, empty ones where there are none. */
export function inlinesOf(pieces: readonly Piece[]): BlockNode[] {
  const inlines = tidy(pieces).map(({ text, href }): BlockNode => {
    const leaf: BlockNode = { type: 'text', text };
    return href === null ? leaf : { type: 'link', url: href, children: [leaf] };
  });
  const spaced = inlines.flatMap((node, index) =>
    node.type === 'link' && inlines[index - 1]?.type !== 'text' ? [emptyText, node] : [node],
  );
  return spaced.at(-1)?.type === 'text' ? spaced : [...spaced, emptyText];
}

export function hasText(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => text.trim() !== '');
}

const emptyText: BlockNode = { type: 'text', text: '' };

/** White space as a browser shows it: single, none around line breaks or at the ends; neighbours of one kind joined. */
function tidy(pieces: readonly Piece[]): readonly Piece[] {
  const tidied: Piece[] = [];
  let isSpaced = true;
  for (const { text, href } of pieces) {
    const single = text.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ');
    const own = isSpaced ? single.replace(/^ +/, '') : single;
    if (own === '') continue;
    isSpaced = /[ \n]$/.test(own);
    const last = tidied.at(-1);
    if (last?.href === href) tidied[tidied.length - 1] = { text: (last.text + own).replace(/ \n/g, '\n'), href };
    else tidied.push({ text: own, href });
  }
  return trimEnds(tidied);
}

function trimEnds(pieces: readonly Piece[]): readonly Piece[] {
  const trimmed = [...pieces];
  const trimAt = (index: number, trim: (text: string) => string) => {
    const piece = trimmed.at(index);
    if (piece) trimmed.splice(index, 1, ...[{ ...piece, text: trim(piece.text) }].filter(({ text }) => text !== ''));
  };
  trimAt(0, (text) => text.trimStart());
  trimAt(-1, (text) => text.trimEnd());
  return trimmed;
}
