import { blocksOfPasted, itemsOf } from '../../press/authoring/blocks-of-pasted';
import { fitIntoPlace, type Surroundings } from '../../press/authoring/fit-into-place';
import { isTooDeep } from '../../press/authoring/is-too-deep';
import { blocksOf, plainText } from '../../press/blocks/blocks';
import type { BlockNode } from '../../press/public/blocks';

/**
 * Makes a paste from Word, Google Docs or Writer keep its headings, lists and links in every field of Strapi's blocks.
 * The editor (Slate) takes over nothing but plain text and what was copied from itself. So a paste that brings HTML is
 * caught on its way down, and handed to the editor once more as a copy of its own would come, in Slate's format: caret,
 * undo and all else stay the editor's. Plain text goes the same way, so that it, too, meets the caret where it is.
 */
export function followPastes(page: Document): void {
  page.addEventListener('paste', (event) => takeOver(event), { capture: true });
}

function takeOver(event: ClipboardEvent): void {
  const place = event.target instanceof Node ? elementOf(event.target) : null;
  const editor = place?.closest<HTMLElement>('[data-slate-editor="true"][contenteditable="true"]');
  const html = event.clipboardData?.getData('text/html') ?? '';
  const words = event.clipboardData?.getData('text/plain') ?? '';
  if (!editor || isOwnCopy(html)) return;
  const caret = caretIn(editor) ?? place;
  const blocks = html === '' ? [] : lightened(isTooDeep(html) ? blocksOf(words.split(/\r\n|\r|\n/)) : parsed(html));
  // Code and the text of a link are plain: the editor's own paste leaves all else behind.
  const isPlain = blocks.length === 0 || Boolean(caret?.closest('pre, a'));
  if (isPlain && words === '') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (isPlain) return handOver(editor, 'text/plain', words);
  const fitting = fitIntoPlace(caret?.closest('li') ? itemsOf(blocks) : blocks, surroundingsIn(editor));
  // As slate-react 0.98 reads a copy of its own: base64 of the blocks' JSON, its signs escaped.
  handOver(editor, 'application/x-slate-fragment', btoa(encodeURIComponent(JSON.stringify(fitting))));
}

/** In a parsed document nothing runs, and nothing is loaded. */
function parsed(html: string): readonly BlockNode[] {
  return blocksOfPasted(new DOMParser().parseFromString(html, 'text/html').body);
}

/** The editor makes each block a part that can be dragged: with many thousands of them the browser would stand still. */
const mostBlocks = 2_000;

/** A paste of more blocks than any press text has: all its words, as one paragraph with line breaks. */
function lightened(blocks: readonly BlockNode[]): readonly BlockNode[] {
  return blocks.length > mostBlocks ? blocksOf([blocks.map(plainText).join('\n')]) : blocks;
}

function isOwnCopy(html: string): boolean {
  return html.includes('data-slate-fragment="');
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function caretIn(editor: HTMLElement): Element | null {
  const node = editor.ownerDocument.getSelection()?.anchorNode ?? null;
  return node && editor.contains(node) ? elementOf(node) : null;
}

function surroundingsIn(editor: HTMLElement): Surroundings {
  const selection = editor.ownerDocument.getSelection();
  if (!selection?.rangeCount) return { before: false, behind: false };
  const range = selection.getRangeAt(0);
  const [first, last] = [blockAt(range.startContainer), blockAt(range.endContainer)];
  const before = hasWords(first, (part) => part.setEnd(range.startContainer, range.startOffset));
  const behind = hasWords(last, (part) => part.setStart(range.endContainer, range.endOffset));
  // A selection of whole blocks ends where the next one begins; the editor leaves that one alone.
  const isWhole =
    first !== last && !before && !hasWords(last, (part) => part.setEnd(range.endContainer, range.endOffset));
  return { before, behind: behind && !isWhole };
}

function blockAt(node: Node): Element | null {
  return elementOf(node)?.closest('[data-slate-node="element"]:not([data-slate-inline])') ?? null;
}

/** The editor keeps a place for the caret in empty blocks with U+FEFF. */
function hasWords(block: Element | null, narrow: (part: Range) => void): boolean {
  if (!block) return false;
  const part = block.ownerDocument.createRange();
  part.selectNodeContents(block);
  narrow(part);
  return part.toString().replaceAll('\uFEFF', '') !== '';
}

/** The editor reads plain text in `paste` itself, without asking where the caret went: only `beforeinput` looks first. */
function handOver(editor: HTMLElement, format: string, data: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData(format, data);
  // Where the caret stands reaches the editor by an event that may still be on its way: it is asked to look now.
  editor.ownerDocument.dispatchEvent(new Event('selectionchange'));
  const options = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
  editor.dispatchEvent(new InputEvent('beforeinput', options));
}
