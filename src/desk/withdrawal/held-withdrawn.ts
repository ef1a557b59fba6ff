import type { Core } from '@strapi/strapi';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { withdrawalUid, type StoredWithdrawal } from './stored-withdrawal';

/**
 * The withdrawal that keeps a language from going out: its own, or that of the text which it was begun in since. Null
 * where nothing does.
 */
export async function withdrawalHolding(
  strapi: Core.Strapi,
  { type, documentId, locale }: PublicationVersion,
): Promise<StoredWithdrawal | null> {
  return holdingAmong(await withdrawalsOf(strapi, { type, documentId }), locale);
}

/** @param withdrawn all withdrawals of the text */
export function holdingAmong(withdrawn: readonly StoredWithdrawal[], locale: string): StoredWithdrawal | null {
  const own = withdrawn.find(({ publicationLocale }) => publicationLocale === locale);
  return own ?? withdrawn.find(({ leftOut }) => leftOut !== null && !leftOut.includes(locale)) ?? null;
}

export async function isWithdrawnIn(strapi: Core.Strapi, version: PublicationVersion): Promise<boolean> {
  return (await withdrawalHolding(strapi, version)) !== null;
}

/** Of a text in all languages, the latest first. */
export async function withdrawalsOf(
  strapi: Core.Strapi,
  { type, documentId }: Pick<PublicationVersion, 'type' | 'documentId'>,
): Promise<readonly StoredWithdrawal[]> {
  return withdrawalsAmong(strapi, type, [documentId]);
}

/** Of several texts of a type, the latest first. */
export async function withdrawalsAmong(
  strapi: Core.Strapi,
  type: PublicationVersion['type'],
  documentIds: readonly string[],
): Promise<readonly StoredWithdrawal[]> {
  return strapi.db.query(withdrawalUid).findMany({
    where: { publicationType: type, publicationId: { $in: [...documentIds] } },
    orderBy: [{ withdrawnAt: 'desc' }, { id: 'desc' }],
  });
}
