import type { HomepageEntry, HomepageType } from '../../../core/homepage';

/** Where the content manager edits an entry of a type; within the panel. */
export function entryAddress({ uid, kind }: HomepageType, { documentId, locale }: HomepageEntry): string {
  return addressIn(kind === 'singleType' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`, locale);
}

/** Where the content manager begins an entry of a type. Strapi would empty a form that names no locale a moment later. */
export function newEntryAddress({ uid, kind, locale }: HomepageType): string {
  return addressIn(kind === 'singleType' ? `single-types/${uid}` : `collection-types/${uid}/create`, locale);
}

function addressIn(place: string, locale: string | null): string {
  return `/content-manager/${place}${locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`}`;
}
