import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';
import type { Withdrawal } from '../../press/public/former-address';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import { everyList, inLocale, list, locales } from '../../press/public/tags';
import type { PublicationType } from '../../press/publication/publication-types';
import { refuseUnknownLocale } from '../locale/refuse-unknown-locale';
import { withdrawalOf, withdrawalUid, type StoredWithdrawal } from '../withdrawal/stored-withdrawal';
import { presentInstant } from './present-instant';

export interface WithdrawalQuery {
  readonly type: PublicationType | null;
  readonly locale: string | null;
  readonly slug: string | null;
  readonly page: number;
}

const PAGE_SIZE = 100;

/** Withdrawn texts with the reasons, the newest withdrawal first, a hundred a page. */
export async function listWithdrawals(
  strapi: Core.Strapi,
  { type, locale, slug, page }: WithdrawalQuery,
  asOf: Instant = presentInstant(strapi),
): Promise<PublicAnswer<readonly Withdrawal[]>> {
  await refuseUnknownLocale(strapi, locale);
  const stored: readonly StoredWithdrawal[] = await strapi.db.query(withdrawalUid).findMany({
    where: {
      ...(type === null ? {} : { publicationType: type }),
      ...(locale === null ? {} : { publicationLocale: locale }),
      ...(slug === null ? {} : { slug }),
    },
    orderBy: [{ withdrawnAt: 'desc' }, { id: 'desc' }],
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const withdrawals = stored.map(withdrawalOf).filter((withdrawal) => withdrawal !== null);
  const tags = locale === null ? [everyList, locales] : [list(locale), inLocale(locale)];
  return publicAnswer(withdrawals, asOf, { tags });
}
