export const redirectUid = 'api::redirect.redirect';

/** A slug that led to a public text before, in the attributes' names; Strapi has `locale` for itself. */
export interface StoredRedirect {
  readonly publicationType: string;
  readonly publicationId: string;
  readonly publicationLocale: string;
  readonly slug: string;
}
