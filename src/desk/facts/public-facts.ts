import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { factsService, type Facts } from './facts-service';
import { publicRowsWhere } from '../stored/draft-or-public';

/** What the text's other languages say in public of the facts that are one in all; empty where none is public. */
export async function publicFacts(
  strapi: Core.Strapi,
  uid: PublicationUid,
  { documentId, locale }: { readonly documentId: string; readonly locale: string },
): Promise<Facts> {
  const names = factsService(strapi).namesOf(uid);
  if (names.length === 0) return {};
  const row: Facts | null = await strapi.db.query(uid).findOne({
    select: [...names],
    where: publicRowsWhere({ documentId, locale: { $ne: locale } }),
  });
  return row === null ? {} : Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
