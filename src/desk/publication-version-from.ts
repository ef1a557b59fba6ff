import { errors } from '@strapi/utils';
import { isPublicationType, publicationTypeNames } from '../press/publication-types';
import type { PublicationVersion } from '../press/schedule/schedule';

/** Which language version an address `/publications/:type/:documentId/:locale/…` means. */
export function publicationVersionFrom(params: Readonly<Record<string, string | undefined>>): PublicationVersion {
  const { type = '', documentId = '', locale = '' } = params;
  if (isPublicationType(type)) return { type, documentId, locale };
  throw new errors.NotFoundError(`"${type}" is no type of publication: expected ${publicationTypeNames.join(', ')}.`);
}
