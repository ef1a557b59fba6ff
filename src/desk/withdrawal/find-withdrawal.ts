import type { Core } from '@strapi/strapi';
import type { Withdrawal } from '../../press/publication-life';
import type { PublicationHandle } from '../load-publication';
import { withdrawalOf, withdrawalUid, type StoredWithdrawal } from './stored-withdrawal';

/** What stands at the address of a withdrawn text, or null; of several that stood there, the one withdrawn last. */
export async function findWithdrawal(
  strapi: Core.Strapi,
  { type, locale, slug }: PublicationHandle,
): Promise<Withdrawal | null> {
  const where = { publicationType: type, publicationLocale: locale, slug };
  const stored: StoredWithdrawal | null = await strapi.db.query(withdrawalUid).findOne({
    where,
    orderBy: [{ withdrawnAt: 'desc' }, { id: 'desc' }],
  });
  return stored === null ? null : withdrawalOf(stored);
}
