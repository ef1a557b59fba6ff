import type { SavedPage } from '../../press/import/saved-page';

/**
 * Whether the page may speak over what is stored: only a page newer than the one that it came from may. What an
 * officer wrote by hand comes from none, and stays.
 */
export function isNewerPage(page: SavedPage, storedPageSavedAt: Date | string | number | null | undefined): boolean {
  if (storedPageSavedAt === null || storedPageSavedAt === undefined) return false;
  return new Date(page.savedAt).getTime() > new Date(storedPageSavedAt).getTime();
}
