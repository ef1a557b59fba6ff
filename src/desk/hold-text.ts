import type { Core } from '@strapi/strapi';
import { publicationUids } from '../press/publication/publication-types';
import { holdText } from './stored/hold-until-end';
import { onWrites } from './writes/on-writes';

/** Holds a text through everything that the Document Service writes of it. */
export function holdTexts(strapi: Core.Strapi): void {
  onWrites(strapi, async (context, next) => {
    const uid = publicationUids.find((each) => each === context.uid);
    const { documentId } = context.params as { readonly documentId?: string };
    if (uid === undefined || documentId === undefined) return next();
    return strapi.db.transaction(async ({ trx }) => {
      await holdText(strapi, uid, documentId, trx);
      return next();
    });
  });
}
