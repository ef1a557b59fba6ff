import type { UID } from '@strapi/strapi';
import type { TurnInput } from './give-turn-keys';

/** What an entry may lack when it is saved. */
export interface Draft {
  title?: string | null;
  name?: string | null;
  slug?: string | null;
  date?: string | null;
  excerpt?: string | null;
  body?: unknown;
  turns?: TurnInput[] | null;
  dayOrder?: number | null;
}

export interface StoredDraft extends Draft {
  id: number;
  documentId: string;
}

/** The locale version of a document that is being saved. */
export interface Entry {
  readonly uid: UID.ContentType;
  readonly source: 'title' | 'name';
  readonly locale: string;
  readonly documentId: string | undefined;
}
