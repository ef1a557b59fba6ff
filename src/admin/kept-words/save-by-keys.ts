import { isLine } from './follow-lines';

/** How long Strapi's button takes to know that something has been typed. */
const UNTIL_KNOWN_MS = 30;

const EDITOR = '[data-slate-editor]';

/**
 * Lets a save by keys (Ctrl+Enter, Ctrl+S) take along what is typed, and whoever writes write on. Strapi 5.54 has the editor of
 * blocks hand on what is typed after 300 ms, and until then there is nothing to be saved; it takes the focus out of the field,
 * so that the next words go nowhere; and the editor takes the keys for a new paragraph.
 */
export function saveByKeys(): void {
  // Before Strapi, which listens at the window.
  document.addEventListener('keydown', hear, true);
}

function hear(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, shiftKey } = event;
  if (!isSave(event) || !isField(target)) return;
  event.preventDefault();
  event.stopPropagation();
  if (target.matches(EDITOR)) handOn(target);
  window.setTimeout(() => {
    const place = document.activeElement;
    window.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey, shiftKey, cancelable: true }));
    if (place instanceof HTMLElement && document.activeElement === document.body) place.focus();
  }, UNTIL_KNOWN_MS);
}

/** The editor hands on what it has when it loses the focus. */
function handOn(editor: HTMLElement): void {
  editor.blur();
  editor.focus();
}

function isSave({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && ['enter', 's'].includes(key.toLowerCase());
}

/** A field of letters in the page's form: those in dialogs have keys of their own. */
function isField(target: EventTarget | null): target is HTMLElement {
  if (!(target instanceof HTMLElement) || target.closest('[role="dialog"]') !== null) return false;
  return (
    target.matches(EDITOR) || (isLine(target) && target.form !== null && target.getAttribute('role') !== 'combobox')
  );
}
