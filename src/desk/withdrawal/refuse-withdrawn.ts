import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publicationTypeOf, type PublicationUid } from '../../press/publication-types';
import { withdrawalUid, type StoredWithdrawal } from './stored-withdrawal';

export interface Publishing {
  readonly uid: PublicationUid;
  /** Undefined for a text that is only now being made. */
  readonly documentId: string | undefined;
  readonly locales: readonly string[];
}

/** A withdrawn text does not come back by the way: not by a schedule, not in a bulk, not with a saved draft. */
export async function refuseWithdrawn(strapi: Core.Strapi, { uid, documentId, locales }: Publishing): Promise<void> {
  if (documentId === undefined) return;
  const withdrawn: StoredWithdrawal | null = await strapi.db.query(withdrawalUid).findOne({
    where: {
      publicationType: publicationTypeOf(uid),
      publicationId: documentId,
      ...(locales.includes('*') ? {} : { publicationLocale: { $in: locales } }),
    },
  });
  if (withdrawn === null) return;
  throw new errors.ApplicationError(
    `"${withdrawn.title}" is withdrawn in "${withdrawn.publicationLocale}"; it goes out again when an editor restores it.`,
  );
}
