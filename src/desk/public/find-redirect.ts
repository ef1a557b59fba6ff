import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';
import type { Redirect } from '../../press/public/former-address';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import { inLocale, list } from '../../press/public/tags';
import { publicationTypes } from '../../press/publication/publication-types';
import { storedText } from '../../press/stored/stored-values';
import { withdrawalUid } from '../withdrawal/stored-withdrawal';
import { redirectUid, type StoredRedirect } from '../redirect/stored-redirect';
import { publicRowsWhere } from '../stored/draft-or-public';
import type { PublicationHandle } from './load-publication';
import { presentInstant } from './present-instant';

/**
 * Where the text that stood at an address before stands now: public, or withdrawn. Null where nothing did, and also
 * where it is neither now: an address must not tell that there is a draft.
 */
export async function findRedirect(
  strapi: Core.Strapi,
  address: PublicationHandle,
  asOf: Instant = presentInstant(strapi),
): Promise<PublicAnswer<Redirect | null>> {
  const { locale } = address;
  return publicAnswer(await redirectFrom(strapi, address), asOf, { tags: [list(locale), inLocale(locale)] });
}

async function redirectFrom(strapi: Core.Strapi, { type, locale, slug }: PublicationHandle): Promise<Redirect | null> {
  const address = { publicationType: type, publicationLocale: locale };
  const left: StoredRedirect | null = await strapi.db.query(redirectUid).findOne({ where: { ...address, slug } });
  if (left === null) return null;
  const documentId = left.publicationId;
  const text: { slug: string } | null = await strapi.db
    .query(publicationTypes[type].uid)
    .findOne({ select: ['slug'], where: publicRowsWhere({ documentId, locale }) });
  const withdrawn: { slug: string } | null = await strapi.db
    .query(withdrawalUid)
    .findOne({ select: ['slug'], where: { ...address, publicationId: documentId } });
  const target = storedText((text ?? withdrawn)?.slug);
  return target === null ? null : { type, documentId, locale, slug: target };
}
