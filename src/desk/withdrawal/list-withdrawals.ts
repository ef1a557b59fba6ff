import type { Core } from '@strapi/strapi';
import type { Withdrawal } from '../../press/publication-life';
import { isPublicationType, type PublicationType } from '../../press/publication-types';
import { refusedParameter } from '../refused-parameter';
import { withdrawalOf, withdrawalUid, type StoredWithdrawal } from './stored-withdrawal';

export interface WithdrawalQuery {
  readonly type: PublicationType | null;
  readonly locale: string | null;
  readonly slug: string | null;
  readonly page: number;
}

const PAGE_SIZE = 100;

/** Reads `?type=&locale=&slug=&page=`; whatever is not named there is refused. */
export function withdrawalQueryFrom(query: Readonly<Record<string, unknown>>): WithdrawalQuery {
  const { type = null, locale = null, slug = null, page = '1', ...unknown } = query;
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined) throw refusedParameter(stranger, `Withdrawals know no parameter "${stranger}".`);
  if (type !== null && (typeof type !== 'string' || !isPublicationType(type))) {
    throw refusedParameter('type', 'The type is one of the five types of publication.');
  }
  if (typeof page !== 'string' || !/^[1-9]\d{0,5}$/.test(page)) throw refusedParameter('page', 'Pages count from 1.');
  return { type, locale: textOf('locale', locale), slug: textOf('slug', slug), page: Number(page) };
}

function textOf(name: string, value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  throw refusedParameter(name, `The parameter "${name}" stands once, or not at all.`);
}

/** Withdrawn texts with the reasons, the newest withdrawal first, a hundred a page. */
export async function listWithdrawals(
  strapi: Core.Strapi,
  { type, locale, slug, page }: WithdrawalQuery,
): Promise<readonly Withdrawal[]> {
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
  return stored.map(withdrawalOf);
}
