import type { Core } from '@strapi/strapi';
import { refusal } from '../refusals/refusal';

/**
 * Refuses to write another identity into a row that is there: whatever came so far, by whatever road, a row stays in
 * its document, in its language, and draft or public. Strapi publishes by making a row and takes back by deleting one.
 */
export function keepIdentity(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: typesWithDocuments(strapi),
    beforeUpdate: ({ model, params }) => refuseOther(strapi, model.uid, params.where, params.data),
    beforeUpdateMany: ({ model, params }) => refuseOther(strapi, model.uid, params.where, params.data),
  });
}

function typesWithDocuments(strapi: Core.Strapi): string[] {
  return Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
}

interface Identity {
  readonly documentId?: string | null;
  readonly locale?: string | null;
  readonly publishedAt?: unknown;
}

async function refuseOther(strapi: Core.Strapi, uid: string, where: unknown, data: Identity): Promise<void> {
  if (!['documentId', 'locale', 'publishedAt'].some((name) => name in data)) return;
  const rows: readonly Identity[] = await strapi.db
    .query(uid as 'api::speech.speech')
    .findMany({ select: ['documentId', 'locale', 'publishedAt'], where: where as object });
  if (rows.every((row) => isSame(row, data))) return;
  throw refusal('version.fixed');
}

function isSame(row: Identity, { documentId, locale, publishedAt }: Identity): boolean {
  if (documentId !== undefined && documentId !== row.documentId) return false;
  if (locale !== undefined && (locale ?? null) !== (row.locale ?? null)) return false;
  return publishedAt === undefined || isNothing(publishedAt) === isNothing(row.publishedAt);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
