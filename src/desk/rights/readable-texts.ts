import type { Core } from '@strapi/strapi';
import {
  publicationTypeNames,
  publicationTypes,
  type PublicationType,
} from '../../press/publication/publication-types';
import { contentRights } from './content-rights';

export interface ReadableTexts {
  readonly type: PublicationType;
  /** In which the signed-in admin may read titles of this type, drafts included. */
  readonly locales: readonly string[];
  /** In which he may read until when they are under embargo, too. */
  readonly embargoLocales: readonly string[];
}

/**
 * What of the five types the signed-in admin may read in the content manager, by locale. A role of one's own whose
 * reading hangs on the single text (its author) is told of nothing here, rather than of too much.
 */
export function readableTexts(strapi: Core.Strapi, locales: readonly string[]): readonly ReadableTexts[] {
  return publicationTypeNames
    .map((type) => {
      const rights = contentRights(strapi, publicationTypes[type].uid);
      return {
        type,
        locales: locales.filter((locale) => rights.read({ locale }, 'title')),
        embargoLocales: locales.filter((locale) => rights.read({ locale }, 'embargoedUntil')),
      };
    })
    .filter(({ locales: readable }) => readable.length > 0);
}
