import type { KeyboardEvent } from 'react';

/**
 * Keeps the keys that are pressed in a dialog from the form beneath: Strapi 5.54 saves (Ctrl+Enter, Ctrl+S) and publishes
 * (Ctrl+Shift+Enter) by listening at the window, and knows no dialogs but its own.
 */
export function keepShortcuts(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.stopPropagation();
  // Nor does anybody mean to save the page as a file.
  if (event.key.toLowerCase() === 's') event.preventDefault();
}
