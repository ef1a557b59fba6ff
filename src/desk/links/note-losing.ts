import type { Core } from '@strapi/strapi';
import { textsShowing } from './texts-showing';
import { noteShowing } from '../acts/running-act';

/** Rows that are about to go from the public for good: whoever shows them will not any more. */
export async function noteLosing(
  strapi: Core.Strapi,
  uid: string,
  rows: readonly { readonly id: number }[],
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  for (const text of await textsShowing(strapi, uid, ids)) await noteShowing(strapi, text);
}
