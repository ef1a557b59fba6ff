import { isPublicationType, publicationTypeNames } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { refusal } from '../../desk/refusals/refusal';

/** Which language version an address `/publications/:type/:documentId/:locale/…` means. */
export function publicationVersionFrom(params: Readonly<Record<string, string | undefined>>): PublicationVersion {
  const { type = '', documentId = '', locale = '' } = params;
  if (isPublicationType(type)) return { type, documentId, locale };
  throw refusal('publication.unknown-type', { type, types: publicationTypeNames.join(', ') });
}
