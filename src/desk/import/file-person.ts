import type { Core } from '@strapi/strapi';
import type { BylineRecord } from '../../press/filing/publication-record';
import { draftsWhere } from '../stored/draft-or-public';

/**
 * The byline with its person.
 *
 * @param isSure whether one is made and published where the locale does not know the name yet
 */
export async function filePerson(strapi: Core.Strapi, byline: BylineRecord, locale: string, isSure: boolean) {
  const known = await strapi.db
    .query('api::person.person')
    .findOne({ where: draftsWhere({ name: byline.name, locale }), orderBy: { id: 'asc' } });
  const plain = { function: byline.function, name: byline.name, post: byline.post };
  if (!known && !isSure) return plain;
  const documentId: string = known?.documentId ?? (await createPerson(strapi, byline.name, locale));
  return { ...plain, person: { documentId, locale } };
}

async function createPerson(strapi: Core.Strapi, name: string, locale: string): Promise<string> {
  const person = await strapi.documents('api::person.person').create({ locale, data: { name }, status: 'published' });
  return person.documentId;
}
