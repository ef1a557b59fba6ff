import type { Core } from '@strapi/strapi';
import type { BylineRecord } from '../../press/filing/publication-record';

/** The byline with its person, who is made and published where the locale does not know the name yet. */
export async function filePerson(strapi: Core.Strapi, byline: BylineRecord, locale: string) {
  const known = await strapi.db
    .query('api::person.person')
    .findOne({ where: { name: byline.name, locale, publishedAt: null }, orderBy: { id: 'asc' } });
  const documentId: string = known?.documentId ?? (await createPerson(strapi, byline.name, locale));
  return { function: byline.function, name: byline.name, post: byline.post, person: { documentId, locale } };
}

async function createPerson(strapi: Core.Strapi, name: string, locale: string): Promise<string> {
  const person = await strapi.documents('api::person.person').create({ locale, data: { name }, status: 'published' });
  return person.documentId;
}
