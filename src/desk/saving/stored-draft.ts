import type { Core } from '@strapi/strapi';
import { publicationUids } from '../../press/publication/publication-types';
import type { Entry, StoredDraft } from './draft';
import { draftsWhere } from '../stored/draft-or-public';

/** The draft as it was saved last; null for an entry that is new in this locale. */
export async function storedDraft(
  strapi: Core.Strapi,
  { uid, locale, documentId }: Entry,
): Promise<StoredDraft | null> {
  if (documentId === undefined) return null;
  const where = draftsWhere({ documentId, locale });
  const isPublication = (publicationUids as readonly string[]).includes(uid);
  return strapi.db.query(uid).findOne({ where, populate: isPublication ? ['turns'] : [] });
}
