import type { Core } from '@strapi/strapi';
import { publicationTypes, type PublicationType } from '../press/publication-types';

/** What the Document Service does alike for all five types. */
export interface TextDocuments {
  create(params: Omit<StoredText, 'documentId'> & SavingText): Promise<SavedText>;
  update(params: StoredText & SavingText): Promise<SavedText>;
  publish(params: StoredText): Promise<{ readonly entries: readonly SavedText[] }>;
  unpublish(params: StoredText): Promise<{ readonly entries: readonly unknown[] }>;
}

interface StoredText {
  readonly documentId: string;
  readonly locale: string;
}

interface SavingText {
  readonly data: Readonly<Record<string, unknown>>;
  readonly status?: 'draft' | 'published';
}

export interface SavedText {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly slug: string;
}

export function textDocuments(strapi: Core.Strapi, type: PublicationType): TextDocuments {
  return strapi.documents(publicationTypes[type].uid) as unknown as TextDocuments;
}
