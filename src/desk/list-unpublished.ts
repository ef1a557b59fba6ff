import type { Core } from '@strapi/strapi';
import { publicationTypeNames, publicationTypes, type PublicationType } from '../press/publication-types';

export interface UnpublishedText {
  readonly type: PublicationType;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
}

/** What was never published, by type: at most a hundred of each, the latest edited first. */
export async function listUnpublished(strapi: Core.Strapi): Promise<readonly UnpublishedText[]> {
  const lists = await Promise.all(publicationTypeNames.map((type) => unpublishedOf(strapi, type)));
  return lists.flat();
}

async function unpublishedOf(strapi: Core.Strapi, type: PublicationType): Promise<UnpublishedText[]> {
  const drafts = await strapi.documents(publicationTypes[type].uid).findMany({
    status: 'draft',
    publicationFilter: 'never-published',
    locale: '*',
    fields: ['title', 'locale'],
    sort: 'updatedAt:desc',
    limit: 100,
  });
  return drafts.map(({ documentId, locale, title }) => ({
    type,
    documentId,
    locale: locale ?? '',
    title: title ?? '',
  }));
}
