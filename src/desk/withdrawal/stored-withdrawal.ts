import type { Instant } from 'strapi-plugin-dateline/core';
import type { Withdrawal } from '../../press/public/former-address';
import { isPublicationType } from '../../press/publication/publication-types';
import { storedInstant, storedText } from '../../press/stored/stored-values';
import type { TextContent } from '../content/text-content';

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
  /**
   * The languages that were left out by name when the text was withdrawn, so that a version of another that is begun later
   * waits for the restoration as well. Null where it means this language alone.
   */
  readonly leftOut: readonly string[] | null;
}

/** What the public may know of it; null for a row that was written past Strapi and says no address or no moment. */
export function withdrawalOf(stored: StoredWithdrawal): Withdrawal | null {
  const { publicationType: type, publicationId, publicationLocale, slug, title, reason, withdrawnAt } = stored;
  const isAddressed = [publicationId, publicationLocale, slug, title].every((value) => storedText(value) !== null);
  if (!isAddressed || !isPublicationType(type) || storedInstant(withdrawnAt) === null) return null;
  const said = storedText(reason) ?? '';
  return { type, documentId: publicationId, locale: publicationLocale, slug, title, reason: said, withdrawnAt };
}
