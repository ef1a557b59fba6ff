import type { Core } from '@strapi/strapi';

/** What `strapi.db.query` knows by it where a provider keeps a file's bytes: out of reach of every API and the panel. */
const filePlaces = 'chancery::file-place';

/** To be called from `register`, so that Strapi makes the table with all others. */
export function keepFilePlaces(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: filePlaces,
    singularName: 'file-place',
    tableName: 'chancery_file_places',
    attributes: {
      id: { type: 'increments' },
      name: { type: 'string' },
      address: { type: 'text' },
    },
    indexes: [{ name: 'chancery_file_places_name', columns: ['name'] }],
  });
}

export async function placeOf(strapi: Core.Strapi, name: string): Promise<string | null> {
  // The newest: a provider may give the new bytes of a file another address, before the old one is forgotten.
  const place: { address: string } | null = await strapi.db
    .query(filePlaces)
    .findOne({ where: { name }, orderBy: { id: 'desc' } });
  return place?.address ?? null;
}

export async function notePlace(strapi: Core.Strapi, name: string, address: string): Promise<void> {
  await forgetPlace(strapi, name);
  await strapi.db.query(filePlaces).create({ data: { name, address } });
}

export async function forgetPlace(strapi: Core.Strapi, name: string): Promise<void> {
  await strapi.db.query(filePlaces).deleteMany({ where: { name } });
}
