import { refusedParameter } from '../../desk/refusals/refusal';
import type { WithdrawalQuery } from '../../desk/public/list-withdrawals';
import { isPublicationType } from '../../press/publication/publication-types';

/** Reads `?type=&locale=&slug=&page=`; whatever is not named there is refused. */
export function withdrawalQueryFrom(query: Readonly<Record<string, unknown>>): WithdrawalQuery {
  const { type = null, locale = null, slug = null, page = '1', ...unknown } = query;
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined) throw refusedParameter(stranger, 'withdrawals.parameter-unknown', { name: stranger });
  if (type !== null && (typeof type !== 'string' || !isPublicationType(type))) {
    throw refusedParameter('type', 'publication.type-expected');
  }
  if (typeof page !== 'string' || !/^[1-9]\d{0,5}$/.test(page)) throw refusedParameter('page', 'page.number-expected');
  return { type, locale: textOf('locale', locale), slug: textOf('slug', slug), page: Number(page) };
}

function textOf(name: string, value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  throw refusedParameter(name, 'parameter.once-at-most', { name });
}
