/** The same in SQL, for statements of one's own. */
import type { Core } from '@strapi/strapi';

/** In which a draft has nothing. */
export const publishedAtColumn = 'published_at';

/** @param alias by which the statement knows the table */
export function isDraftIn(alias: string): string {
  return `${publishedAtIn(alias)} IS NULL`;
}

export function isPublicIn(alias: string): string {
  return `${publishedAtIn(alias)} IS NOT NULL`;
}

/** When the public row was made. */
export function publishedAtIn(alias: string): string {
  return `${alias}.${publishedAtColumn}`;
}

/** As Strapi knows the column of a type, which is what it has given back in its rows. */
export function publishedAtColumnOf(strapi: Core.Strapi, uid: string): string {
  const attribute = strapi.db.metadata.get(uid).attributes['publishedAt'] as { columnName?: string } | undefined;
  return attribute?.columnName ?? publishedAtColumn;
}
