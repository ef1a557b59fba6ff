/**
 * Whether the page may speak over what other pages said: only a newer one may.
 *
 * @param words what the page says and what is remembered: of two pages of one moment that differ, the one whose words
 *   come first by letters speaks, whichever is read first
 */
export function isNewerPage(
  page: { readonly savedAt: string | null },
  rememberedPageSavedAt: string | null,
  words: { readonly said: string; readonly stored: string },
): boolean {
  if (rememberedPageSavedAt === null || page.savedAt === null) return false;
  const laterMs = new Date(page.savedAt).getTime() - new Date(rememberedPageSavedAt).getTime();
  return laterMs === 0 ? words.said < words.stored : laterMs > 0;
}
