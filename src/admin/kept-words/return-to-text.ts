const FIELD = '[data-slate-editor]';
const PATIENCE_MS = 10_000;

/** A place in a text: so many characters into one of its blocks. */
interface Caret {
  readonly block: number;
  readonly offset: number;
}

/**
 * Puts the cursor back where it is now, once the editor of blocks that has it is drawn anew: Strapi 5.54 does that where the
 * form is filled while somebody writes, as after each save, and what he writes on would go nowhere.
 */
export function returnToText(): void {
  const field = document.activeElement;
  const caret = field?.matches(FIELD) ? caretIn(field) : null;
  if (field === null || caret === null) return;
  const place = fieldsOfBlocks().indexOf(field);
  const observer = new MutationObserver(() => {
    if (field.isConnected) return;
    observer.disconnect();
    const drawn = fieldsOfBlocks()[place];
    // Whoever has gone elsewhere meanwhile stays there.
    if (drawn !== undefined && document.activeElement === document.body) putCaret(drawn, caret);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  window.setTimeout(() => observer.disconnect(), PATIENCE_MS);
}

function fieldsOfBlocks(): readonly Element[] {
  return Array.from(document.querySelectorAll(FIELD));
}

function caretIn(field: Element): Caret | null {
  const { focusNode, focusOffset } = document.getSelection() ?? {};
  const block = Array.from(field.children).findIndex((each) => each.contains(focusNode ?? null));
  const start = field.children[block];
  if (!focusNode || focusOffset === undefined || start === undefined) return null;
  const before = document.createRange();
  before.setStart(start, 0);
  before.setEnd(focusNode, focusOffset);
  return { block, offset: before.toString().length };
}

function putCaret(field: HTMLElement | Element, { block, offset }: Caret): void {
  const start = field.children[block];
  if (!(field instanceof HTMLElement) || start === undefined) return;
  const texts = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const { length } = text.textContent ?? '';
    if (left > length) left -= length;
    else {
      field.focus({ preventScroll: true });
      return document.getSelection()?.collapse(text, left);
    }
  }
}
