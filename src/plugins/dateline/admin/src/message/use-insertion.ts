import type { RefObject } from 'react';

/** Puts a text where the caret stands, in place of what is selected, and the caret behind it. */
export function useInsertion(
  textareaRef: RefObject<HTMLTextAreaElement>,
  message: string,
  onChange: (message: string) => void,
): (text: string) => void {
  return (text) => {
    const { selectionStart = message.length, selectionEnd = message.length } = textareaRef.current ?? {};
    onChange(message.slice(0, selectionStart) + text + message.slice(selectionEnd));
    // React sets the new value first, which moves the caret to the end.
    window.requestAnimationFrame(() => {
      textareaRef.current?.focus();
      textareaRef.current?.setSelectionRange(selectionStart + text.length, selectionStart + text.length);
    });
  };
}
