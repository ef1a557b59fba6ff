import type { Core } from '@strapi/strapi';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { publicationTypes, type PublicationType } from '../../press/publication/publication-types';

/** What the Document Service does alike for all five types. */
export interface TextDocuments {
  create(params: Omit<StoredVersion, 'documentId'> & Saving): Promise<SavedVersion>;
  update(params: StoredVersion & Saving): Promise<SavedVersion>;
  publish(params: StoredVersion): Promise<{ readonly entries: readonly SavedVersion[] }>;
  unpublish(params: StoredVersion): Promise<{ readonly entries: readonly unknown[] }>;
}

type StoredVersion = Pick<PublicationVersion, 'documentId' | 'locale'>;

interface Saving {
  readonly data: Readonly<Record<string, unknown>>;
  readonly status?: 'draft' | 'published';
}

export interface SavedVersion {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly slug: string;
}

export function textDocuments(strapi: Core.Strapi, type: PublicationType): TextDocuments {
  return strapi.documents(publicationTypes[type].uid) as unknown as TextDocuments;
}
