import { isSaidAlike } from '../newer-save/changed-fields';
import { returnToText } from './return-to-text';

/** As much of Slate's editor as is needed: the blocks of a text, where the cursor is, and what is called on changes. */
export interface BlocksEditor {
  children: readonly unknown[];
  selection?: unknown;
  apply(operation: unknown): void;
  onChange(options?: unknown): void;
}

/** What was typed: the blocks as they are now, and which ones of a form's these have been. */
export interface TypedBlocks {
  readonly blocks: readonly unknown[];
  /** Whether these very ones have stood in the editor. */
  hasStood(value: object): boolean;
  /** Whether they say what stood in the editor before the last letter. */
  saysTheSame(value: object): boolean;
}

type Listener = (typed: TypedBlocks) => void;

const listeners = new Set<Listener>();

/**
 * Calls at every letter that is typed into a field of blocks. Strapi 5.54 hands these on to the form only after a pause,
 * and a tab that dies takes with it what was typed since the last one. @returns how to stop
 */
export function onBlocksTyped(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What Strapi takes as a plugin of its editor. */
export function withListener<Editor extends BlocksEditor>(editor: Editor): Editor {
  const stood = new WeakSet<object>();
  const { apply, onChange } = editor;
  let before: readonly unknown[] | undefined;
  editor.apply = (operation) => {
    const { selection, children } = editor;
    before ??= children;
    stood.add(children);
    apply(operation);
    stood.add(editor.children);
    // What Strapi does before it draws the editor anew.
    if (selection !== null && editor.selection === null) returnToText();
  };
  editor.onChange = (options) => {
    onChange(options);
    const last = before;
    before = undefined;
    const saysTheSame = (value: object) => {
      const isSame = isSaidAlike(value, last);
      if (isSame) stood.add(value);
      return isSame;
    };
    for (const listener of listeners)
      listener({ blocks: editor.children, hasStood: (value) => stood.has(value), saysTheSame });
  };
  return editor;
}

/** The form with what was typed in the place of what it has of it; itself where it has none. */
export function withTyped<Value>(form: Value, { blocks, hasStood, saysTheSame }: TypedBlocks): Value {
  const known = withBlocks(form, blocks, hasStood);
  if (known !== form) return known;
  // After a save the form has what the server has answered, in the first place where it is said.
  let isFound = false;
  return withBlocks(form, blocks, (value) => !isFound && (isFound = saysTheSame(value)));
}

function withBlocks<Value>(form: Value, blocks: readonly unknown[], seen: (value: object) => boolean): Value {
  if (Array.isArray(form) && seen(form)) return blocks as Value;
  if (Array.isArray(form))
    return ifChanged(
      form,
      form.map((each: unknown) => withBlocks(each, blocks, seen)),
    );
  if (typeof form !== 'object' || form === null) return form;
  const entries = Object.entries(form).map(
    ([name, value]) => [name, withBlocks(value as unknown, blocks, seen)] as const,
  );
  const isChanged = entries.some(([name, value]) => value !== (form as Readonly<Record<string, unknown>>)[name]);
  return isChanged ? (Object.fromEntries(entries) as Value) : form;
}

function ifChanged<Value>(form: Value & readonly unknown[], mapped: readonly unknown[]): Value {
  return mapped.some((value, index) => value !== form[index]) ? (mapped as Value) : form;
}
