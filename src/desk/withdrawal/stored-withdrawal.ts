import type { Instant } from 'strapi-plugin-dateline/core';
import type { Withdrawal } from '../../press/publication-life';
import { isPublicationType } from '../../press/publication-types';
import type { TextContent } from '../correction/text-content';

export const withdrawalUid = 'api::withdrawal.withdrawal';

/** What stands in the place of a withdrawn text, in the attributes' names; Strapi has `locale` for itself. */
export interface StoredWithdrawal {
  readonly id: number;
  readonly publicationType: string;
  readonly publicationId: string;
  readonly publicationLocale: string;
  readonly slug: string;
  readonly title: string;
  readonly reason: string;
  readonly withdrawnAt: Instant;
  /** The text as it was public, to be put back. Private. */
  readonly content: TextContent;
}

/** What the public may know of it. */
export function withdrawalOf(stored: StoredWithdrawal): Withdrawal {
  const { publicationType, publicationId, publicationLocale, slug, title, reason, withdrawnAt } = stored;
  if (!isPublicationType(publicationType)) throw new Error(`"${publicationType}" is no type of publication.`);
  return {
    type: publicationType,
    documentId: publicationId,
    locale: publicationLocale,
    slug,
    title,
    reason,
    withdrawnAt,
  };
}
