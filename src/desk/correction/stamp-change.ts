import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { now } from '../clock/now';
import { digestOf, loadContent } from '../content/text-content';

interface ChangedRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
}

/**
 * Marks a public text that has changed for its readers without being published anew: its count, and with that the
 * addresses of its previews, stay.
 *
 * @param row the public one; its draft is marked as well, which keeps the stamps while nothing is public
 */
export async function stampChange(strapi: Core.Strapi, uid: PublicationUid, row: ChangedRow): Promise<void> {
  const { id, documentId, locale } = row;
  const publicDigest = digestOf((await loadContent(strapi, uid, { id })) ?? {});
  // Past the lifecycles, as all stamps: `updatedAt` must not move.
  await strapi.db
    .queryBuilder(uid)
    .update({ publicDigest, lastChangedAt: now(strapi) })
    .where({ documentId, locale })
    .execute();
}
