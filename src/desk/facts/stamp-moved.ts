import type { Core } from '@strapi/strapi';
import { publicationUids } from '../../press/publication/publication-types';
import { stampChange } from '../correction/stamp-change';
import type { MovedFacts } from './facts-service';

/** A publication that is public and has followed another language has changed for its readers. */
export async function stampMoved(strapi: Core.Strapi, { uid: moved, documentId, rows }: MovedFacts): Promise<void> {
  const uid = publicationUids.find((each) => each === moved);
  if (uid === undefined) return;
  for (const { id, locale } of rows.filter(({ isPublic }) => isPublic))
    await stampChange(strapi, uid, { id, documentId, locale });
}
