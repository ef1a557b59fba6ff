import { safeHref } from '../page/safe-href';
import type { LineKind, ListFormat, PastedLine } from './pasted-line';
import { attributeOf, findBelow, tagOf, textOf, type PastedNode } from './pasted-node';

/**
 * The lines of a paste: paragraphs, headings and points of lists, with their links and nothing else. Word's own lists are
 * paragraphs whose style says `mso-list`, with the bullet typed in; those of others are `li`, nested or with a level.
 */
export function readPastedLines(root: PastedNode): readonly PastedLine[] {
  const lines: PastedLine[] = [{ kind: paragraph, pieces: [] }];
  readInto(lines, root, { kind: paragraph, href: null, depth: 0, format: 'unordered', keepsBreaks: false });
  return lines;
}

interface Place {
  readonly kind: LineKind;
  readonly href: string | null;
  /** How many lists stand around. */
  readonly depth: number;
  readonly format: ListFormat;
  readonly keepsBreaks: boolean;
}

const paragraph: LineKind = { name: 'paragraph' };

function readInto(lines: PastedLine[], node: PastedNode, place: Place): void {
  if (node.nodeType === 3) return write(lines, node.nodeValue ?? '', place);
  const tag = tagOf(node);
  if (dropped.has(tag) || isHidden(node)) return;
  if (tag === 'br') return write(lines, isPageBreak(node) ? '' : '\n', { ...place, keepsBreaks: true });
  const inner = placeWithin(node, tag, place);
  const isBlock = blocks.has(tag);
  if (isBlock) lines.push({ kind: inner.kind, pieces: [] });
  for (const child of Array.from(node.childNodes)) readInto(lines, child, inner);
  if (isBlock) lines.push({ kind: place.kind, pieces: [] });
}

function write(lines: PastedLine[], text: string, { href, keepsBreaks }: Place): void {
  const shown = keepsBreaks ? text.replace(/[ \t\f\r]+/g, ' ') : text.replace(/[ \t\f\r\n]+/g, ' ');
  // U+FFFC stands where a picture was; control characters are refused by the database or by feeds.
  const clean = shown.replace(/[\p{Cc}\uFFFC]/gu, (sign) => (sign === '\n' ? sign : ''));
  if (clean !== '') lines.at(-1)?.pieces.push({ text: clean, href });
}

function placeWithin(node: PastedNode, tag: string, place: Place): Place {
  switch (tag) {
    case 'a':
      return { ...place, href: webAddress(attributeOf(node, 'href')) ?? place.href };
    case 'pre':
      return { ...place, keepsBreaks: true };
    case 'ul':
      return { ...place, depth: place.depth + 1, format: 'unordered' };
    case 'ol':
      return { ...place, depth: place.depth + 1, format: 'ordered' };
    default:
      return { ...place, kind: kindOf(node, tag, place) };
  }
}

function kindOf(node: PastedNode, tag: string, { kind, depth, format }: Place): LineKind {
  const level = headingLevel(node, tag);
  // A heading that is a point of a list stays a point: Strapi's lists hold no headings.
  if (level !== null && kind.name !== 'item') return { name: 'heading', level };
  if (tag === 'li') return { name: 'item', depth: Math.max(1, depth, toldLevel(node)) - 1, format };
  const wordLevel = /mso-list:[^;]*\blevel(\d)/i.exec(attributeOf(node, 'style'))?.[1];
  return wordLevel ? { name: 'item', depth: Number(wordLevel) - 1, format: wordFormat(node) } : kind;
}

function headingLevel(node: PastedNode, tag: string): number | null {
  const style = /\bMso(Title|Subtitle|Heading(\d))\b/.exec(attributeOf(node, 'class'));
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (attributeOf(node, 'role') === 'heading') return Math.min(6, toldLevel(node) || 2);
  if (style === null || tag !== 'p') return null;
  return style[2] ? Math.min(6, Number(style[2])) : style[1] === 'Title' ? 1 : 2;
}

/** Word for the web and Google Docs say the level of a point, and do not always nest it; 0 where nothing is said. */
function toldLevel(node: PastedNode): number {
  const told = Number(attributeOf(node, 'aria-level') || attributeOf(node, 'data-aria-level'));
  return Number.isInteger(told) && told > 0 ? Math.min(told, 9) : 0;
}

/** Word types the bullet or the number into the text, in a part that others are to ignore. */
function wordFormat(node: PastedNode): ListFormat {
  const marker = findBelow(node, isMarker);
  return marker && /^[([]?[\p{L}\p{N}]{1,5}[.)\]]/u.test(textOf(marker).trim()) ? 'ordered' : 'unordered';
}

function isMarker(node: PastedNode): boolean {
  return /mso-list:\s*ignore/i.test(attributeOf(node, 'style'));
}

/** Hidden text, bullets typed by Word, comments and their anchors. */
function isHidden(node: PastedNode): boolean {
  const style = attributeOf(node, 'style');
  return (
    isMarker(node) ||
    /display:\s*none|mso-hide:\s*all|mso-element:\s*comment/i.test(style) ||
    /\bMsoComment|\bmsocom/i.test(attributeOf(node, 'class'))
  );
}

function isPageBreak(node: PastedNode): boolean {
  return /page-break-before:\s*always/i.test(attributeOf(node, 'style'));
}

/** Only whole addresses: what is relative was so to a file on somebody's disk. */
function webAddress(href: string): string | null {
  return URL.canParse(href.trim()) ? safeHref(href) : null;
}

/** `del` is what Word's and Writer's tracked changes have taken out. */
const dropped: ReadonlySet<string> = new Set(
  (
    'head title meta link base style script noscript template xml del img picture svg math canvas video audio ' +
    'object embed iframe frame applet map input select textarea button progress meter'
  ).split(' '),
);

const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);
