import type { Core } from '@strapi/strapi';
import { isPublicationType, type PublicationType } from '../../press/publication-types';
import { refusedParameter } from '../refused-parameter';
import { withdrawalUid, type StoredWithdrawal } from './stored-withdrawal';

export interface WithdrawnQuery {
  readonly type: PublicationType;
  readonly locale: string;
  readonly documentIds: readonly string[];
}

/** As many as a page of the content manager can have. */
const MOST = 100;

/** Reads `?type=speech&locale=en&documentIds=a,b`. */
export function withdrawnQueryFrom(query: Readonly<Record<string, unknown>>): WithdrawnQuery {
  const { type, locale, documentIds } = query;
  if (typeof type !== 'string' || !isPublicationType(type))
    throw refusedParameter('type', 'The type is one of the five types of publication.');
  if (typeof locale !== 'string') throw refusedParameter('locale', 'The parameter "locale" stands once.');
  const ids = typeof documentIds === 'string' ? documentIds.split(',') : [];
  if (ids.length === 0 || ids.length > MOST)
    throw refusedParameter('documentIds', `The parameter "documentIds" names 1 to ${MOST} texts.`);
  return { type, locale, documentIds: ids };
}

/** Those of the texts that are withdrawn in this language: for a list, which shows a page of them at once. */
export async function listWithdrawnAmong(
  strapi: Core.Strapi,
  { type, locale, documentIds }: WithdrawnQuery,
): Promise<readonly string[]> {
  const stored: readonly StoredWithdrawal[] = await strapi.db.query(withdrawalUid).findMany({
    where: { publicationType: type, publicationLocale: locale, publicationId: { $in: documentIds } },
  });
  return stored.map(({ publicationId }) => publicationId);
}
