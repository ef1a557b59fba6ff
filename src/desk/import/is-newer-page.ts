import type { SavedPage } from '../../press/import/saved-page';

/**
 * Whether the page may speak over what is stored: only a page newer than the one that it came from may. What an
 * officer wrote by hand comes from none, and stays.
 *
 * @param words what the page says and what is stored: of two pages of one moment that differ, the one whose words
 *   come first by letters speaks, whichever is read first
 */
export function isNewerPage(
  page: SavedPage,
  storedPageSavedAt: Date | string | number | null | undefined,
  words: { readonly said: string; readonly stored: string },
): boolean {
  if (storedPageSavedAt === null || storedPageSavedAt === undefined) return false;
  const laterMs = new Date(page.savedAt).getTime() - new Date(storedPageSavedAt).getTime();
  return laterMs === 0 ? words.said < words.stored : laterMs > 0;
}
