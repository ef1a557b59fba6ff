/** Where the content manager edits an entry in a locale, or begins it there; within the panel. */
export function editAddress(uid: string, documentId: string, locale: string): string {
  const entry = uid === 'api::office.office' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${entry}?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
}
