import type { Core } from '@strapi/strapi';
import type { PublicationType } from '../../press/publication/publication-types';
import { withdrawalUid, type StoredWithdrawal } from './stored-withdrawal';

export interface WithdrawnQuery {
  readonly type: PublicationType;
  readonly locale: string;
  readonly documentIds: readonly string[];
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
