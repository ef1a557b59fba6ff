import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../press/publication-types';

/** The tables of a type's texts and of the schedules, as SQL names them. */
export function textTables(strapi: Core.Strapi, uid: PublicationUid) {
  return { texts: tableOf(strapi, uid), schedules: tableOf(strapi, 'api::schedule.schedule') };
}

function tableOf(strapi: Core.Strapi, uid: string): string {
  const schema = strapi.db.getSchemaName();
  const { tableName } = strapi.db.metadata.get(uid);
  return schema ? `"${schema}"."${tableName}"` : `"${tableName}"`;
}
