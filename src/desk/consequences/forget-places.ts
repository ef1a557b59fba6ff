import { publicationUids } from '../../press/publication/publication-types';
import type { Consequence } from '../acts/public-act';
import { forgetDeleted } from './forget-deleted';

/** Nothing leads to what is deleted, or stands in its place. */
export const forgetPlaces: Consequence = {
  async after(strapi, { kind, uid, documentId }) {
    const publicationUid = publicationUids.find((each) => each === uid);
    if (kind === 'delete' && publicationUid !== undefined) await forgetDeleted(strapi, publicationUid, documentId);
  },
};
