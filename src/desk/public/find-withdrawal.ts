import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';
import type { Withdrawal } from '../../press/public/former-address';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import { inLocale, list } from '../../press/public/tags';
import type { PublicationHandle } from './load-publication';
import { withdrawalOf, withdrawalUid, type StoredWithdrawal } from '../withdrawal/stored-withdrawal';
import { presentInstant } from './present-instant';

/** What stands at the address of a withdrawn text, or null; of several that stood there, the one withdrawn last. */
export async function findWithdrawal(
  strapi: Core.Strapi,
  { type, locale, slug }: PublicationHandle,
  asOf: Instant = presentInstant(strapi),
): Promise<PublicAnswer<Withdrawal | null>> {
  const where = { publicationType: type, publicationLocale: locale, slug };
  const stored: StoredWithdrawal | null = await strapi.db.query(withdrawalUid).findOne({
    where,
    orderBy: [{ withdrawnAt: 'desc' }, { id: 'desc' }],
  });
  const withdrawal = stored === null ? null : withdrawalOf(stored);
  return publicAnswer(withdrawal, asOf, { tags: [list(locale), inLocale(locale)] });
}
