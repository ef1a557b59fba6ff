import type { Core } from '@strapi/strapi';
import { publicationTypes } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { redirectUid } from './stored-redirect';
import { publicRowsWhere } from '../stored/draft-or-public';

/**
 * Lets the old address of a text lead to it. The newest text wins: a slug leads to whatever was public there last, and
 * to no other text once a text stands there again.
 */
export async function leaveRedirect(
  strapi: Core.Strapi,
  { type, documentId, locale }: PublicationVersion,
  { from, to }: { readonly from: string | null; readonly to: string },
): Promise<void> {
  const redirects = strapi.db.query(redirectUid);
  const address = { publicationType: type, publicationLocale: locale };
  await redirects.deleteMany({ where: { ...address, slug: to } });
  if (from === null || from === to || (await hasAnother(strapi, { type, documentId, locale }, from))) return;
  await redirects.deleteMany({ where: { ...address, slug: from } });
  await redirects.create({ data: { ...address, slug: from, publicationId: documentId } });
}

/** Whether another text has come to the address since: it was public there last, and once it goes nothing is there. */
async function hasAnother(
  strapi: Core.Strapi,
  { type, documentId, locale }: PublicationVersion,
  slug: string,
): Promise<boolean> {
  const where = publicRowsWhere({ locale, slug, documentId: { $ne: documentId } });
  return (await strapi.db.query(publicationTypes[type].uid).count({ where })) > 0;
}
