import { isSaidAlike } from '../newer-save/changed-fields';

/** As much of Slate's editor as is needed. */
export interface ChangingEditor {
  children: readonly unknown[];
  apply(operation: unknown): void;
}

/** What an editor of blocks knows of its own words when the form hands it something. */
export interface OwnWords {
  /** @returns what the form is given */
  handOn<Value>(value: Value): Value;
  /**
   * Whether what comes from the form has stood in the editor since it was last filled from elsewhere, or says what it has
   * handed on last, as an answer to a save does. What is not its own fills the editor, and nothing before it counts.
   */
  isOwn(value: unknown): boolean;
}

/** What Strapi takes as a plugin of its editor; `src/admin/vite.config.ts` has the editor ask it. */
export function withOwnWords<Editor extends ChangingEditor>(editor: Editor): Editor & OwnWords {
  const { apply } = editor;
  let own = new WeakSet<object>();
  let handed: { readonly value: unknown } | null = null;
  return Object.assign(editor, {
    apply(operation: unknown) {
      const { children } = editor;
      apply(operation);
      if (editor.children !== children) own.add(editor.children);
    },
    handOn<Value>(value: Value) {
      handed = { value };
      return value;
    },
    isOwn(value: unknown) {
      if (typeof value === 'object' && value !== null && own.has(value)) return true;
      if (handed !== null && isSaidAlike(value, handed.value)) return true;
      own = new WeakSet();
      handed = null;
      return false;
    },
  });
}
