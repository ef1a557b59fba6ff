import { isPublicationType } from '../../press/publication-types';
import type { PublicationHandle } from '../load-publication';
import { refusedParameter } from '../refused-parameter';

/** Reads `?type=&locale=&slug=`, all three needed. */
export function redirectAddressFrom(query: Readonly<Record<string, unknown>>): PublicationHandle {
  const type = partOf(query, 'type');
  if (!isPublicationType(type)) throw refusedParameter('type', 'The type is one of the five types of publication.');
  return { type, locale: partOf(query, 'locale'), slug: partOf(query, 'slug') };
}

function partOf(query: Readonly<Record<string, unknown>>, name: string): string {
  const value = query[name];
  if (typeof value === 'string' && value !== '') return value;
  throw refusedParameter(name, `A former address has a type, a locale and a slug; "${name}" is missing.`);
}
