import type { Core, UID } from '@strapi/strapi';
import { recordAct } from '../record/record-act';
import type { MovedFacts } from './facts-service';

/** Writes down, for each language whose public text has followed another one's, what it said and says now. */
export async function recordMoved(strapi: Core.Strapi, { uid, documentId, rows }: MovedFacts): Promise<void> {
  for (const { id, locale, from, to } of rows.filter(({ isPublic }) => isPublic)) {
    const text: Named | null = await strapi.db.query(uid as UID.ContentType).findOne({ where: { id } });
    const title = text?.title ?? text?.name ?? text?.label;
    const details = { before: from, after: to };
    await recordAct(strapi, { action: 'change-facts', uid, documentId, locale, title, details });
  }
}

interface Named {
  readonly title?: string;
  readonly name?: string;
  readonly label?: string;
}
