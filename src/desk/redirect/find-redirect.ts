import type { Core } from '@strapi/strapi';
import type { PublicationHandle } from '../load-publication';
import { publicationTypes } from '../../press/publication-types';
import { withdrawalUid } from '../withdrawal/stored-withdrawal';
import { redirectUid, type StoredRedirect } from './stored-redirect';

export interface Redirect extends PublicationHandle {
  readonly documentId: string;
}

/**
 * Where the text that stood at an address before stands now: public, or withdrawn. Null where nothing did, and also
 * where it is neither now: an address must not tell that there is a draft.
 */
export async function findRedirect(
  strapi: Core.Strapi,
  { type, locale, slug }: PublicationHandle,
): Promise<Redirect | null> {
  const address = { publicationType: type, publicationLocale: locale };
  const left: StoredRedirect | null = await strapi.db.query(redirectUid).findOne({ where: { ...address, slug } });
  if (left === null) return null;
  const documentId = left.publicationId;
  const text: { slug: string } | null = await strapi.db
    .query(publicationTypes[type].uid)
    .findOne({ select: ['slug'], where: { documentId, locale, publishedAt: { $notNull: true } } });
  const withdrawn: { slug: string } | null = await strapi.db
    .query(withdrawalUid)
    .findOne({ select: ['slug'], where: { ...address, publicationId: documentId } });
  const target = text ?? withdrawn;
  return target === null ? null : { type, documentId, locale, slug: target.slug };
}
