import type { PublicationType } from './publication-types';

/** One language of a text: its draft, its public row, or both. */
export interface PublicationVersion {
  readonly type: PublicationType;
  readonly documentId: string;
  readonly locale: string;
}
