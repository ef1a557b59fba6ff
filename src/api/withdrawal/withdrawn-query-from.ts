import { refusedParameter } from '../../desk/refusals/refusal';
import type { WithdrawnQuery } from '../../desk/withdrawal/list-withdrawn-among';
import { isPublicationType } from '../../press/publication/publication-types';

/** Reads `?type=speech&locale=en&documentIds=a,b`. */
export function withdrawnQueryFrom(query: Readonly<Record<string, unknown>>): WithdrawnQuery {
  const { type, locale, documentIds } = query;
  if (typeof type !== 'string' || !isPublicationType(type)) throw refusedParameter('type', 'publication.type-expected');
  if (typeof locale !== 'string') throw refusedParameter('locale', 'parameter.once', { name: 'locale' });
  const ids = typeof documentIds === 'string' ? documentIds.split(',') : [];
  if (ids.length === 0 || ids.length > MOST)
    throw refusedParameter('documentIds', 'withdrawals.texts-expected', { name: 'documentIds', most: MOST });
  return { type, locale, documentIds: ids };
}

/** As many as a page of the content manager can have. */
const MOST = 100;
