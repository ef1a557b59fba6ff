import type { Core } from '@strapi/strapi';
import type { PublicationVersion } from '../../press/publication/publication-version';
import {
  publicationTypeNames,
  publicationTypes,
  type PublicationType,
} from '../../press/publication/publication-types';

export interface UnpublishedVersion extends PublicationVersion {
  readonly title: string;
}

/** What was never published, by type: at most a hundred of each, the latest edited first. */
export async function listUnpublished(strapi: Core.Strapi): Promise<readonly UnpublishedVersion[]> {
  const lists = await Promise.all(publicationTypeNames.map((type) => unpublishedOf(strapi, type)));
  return lists.flat();
}

async function unpublishedOf(strapi: Core.Strapi, type: PublicationType): Promise<UnpublishedVersion[]> {
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
