import { isPublicationType } from '../../press/publication/publication-types';
import type { PublicationHandle } from '../../desk/public/load-publication';
import { refusedParameter } from '../../desk/refusals/refusal';

/** Reads `?type=&locale=&slug=`, all three needed. */
export function redirectAddressFrom(query: Readonly<Record<string, unknown>>): PublicationHandle {
  const type = partOf(query, 'type');
  if (!isPublicationType(type)) throw refusedParameter('type', 'publication.type-expected');
  return { type, locale: partOf(query, 'locale'), slug: partOf(query, 'slug') };
}

function partOf(query: Readonly<Record<string, unknown>>, name: string): string {
  const value = query[name];
  if (typeof value === 'string' && value !== '') return value;
  throw refusedParameter(name, 'former-address.incomplete', { name });
}
