import type { Core } from '@strapi/strapi';
import { publicationTypes, type PublicationType } from '../../press/publication/publication-types';
import { stampChange } from '../correction/stamp-change';
import { recordAct } from '../record/record-act';
import { leaveRedirect } from '../redirect/leave-redirect';

/** A public text whose draft says the same, and the address that it is to have from now on. */
export interface AddressMove {
  /** Of the public row. */
  readonly id: number;
  readonly documentId: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Gives public texts other addresses without publishing them anew, each perhaps one that another of them leaves: what a
 * publication under another slug brings with it (stamps, redirects, a line in the record) is done here for all of them.
 * To be called in a transaction that holds these texts.
 */
export async function moveAddresses(
  strapi: Core.Strapi,
  { type, locale }: { readonly type: PublicationType; readonly locale: string },
  moves: readonly AddressMove[],
): Promise<void> {
  const { uid } = publicationTypes[type];
  for (const { documentId, to } of moves) {
    // Draft and public row at once; the Document Service would keep the slug apart from the one that it changes with.
    const where = { documentId, locale };
    await strapi.db.query(uid).updateMany({ where, data: { slug: to, publicSlug: to } });
  }
  // Only once all have moved is it known which of the addresses nobody has now.
  for (const { id, documentId, title, from, to } of moves) {
    await stampChange(strapi, uid, { id, documentId, locale });
    await leaveRedirect(strapi, { type, documentId, locale }, { from, to });
    const details = { before: from, after: to };
    await recordAct(strapi, { action: 'change-address', uid, documentId, locale, title, details });
  }
}
