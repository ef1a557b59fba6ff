import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { withdrawalUid } from '../withdrawal/stored-withdrawal';
import { redirectUid } from '../redirect/stored-redirect';

/** Takes away what leads to a text, or stands in its place, in every language in which there is no such text any more. */
export async function forgetDeleted(strapi: Core.Strapi, uid: PublicationUid, documentId: string): Promise<void> {
  const left: readonly { locale: string }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['locale'], where: { documentId } });
  const where = { publicationId: documentId, publicationLocale: { $notIn: left.map(({ locale }) => locale) } };
  await strapi.db.query(redirectUid).deleteMany({ where });
  await strapi.db.query(withdrawalUid).deleteMany({ where });
}
