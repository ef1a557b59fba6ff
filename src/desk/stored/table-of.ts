import type { Core } from '@strapi/strapi';

/** The table of a type or component, as SQL names it. */
export function tableOf(strapi: Core.Strapi, uid: string): string {
  return tableNamed(strapi, strapi.db.metadata.get(uid).tableName);
}

/** A table that Strapi has named itself, such as one that joins two others. */
export function tableNamed(strapi: Core.Strapi, name: string): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `"${schema}"."${name}"` : `"${name}"`;
}
