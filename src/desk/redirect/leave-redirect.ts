import type { Core } from '@strapi/strapi';
import type { PublicationVersion } from '../../press/schedule/schedule';
import { redirectUid } from './stored-redirect';

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
  if (from === null || from === to) return;
  await redirects.deleteMany({ where: { ...address, slug: from } });
  await redirects.create({ data: { ...address, slug: from, publicationId: documentId } });
}
