import { publicationTypeOf } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';

/** What Strapi tells a side panel or an action of the edit view about the text that is open. */
export interface EditedEntry {
  readonly model: string;
  readonly document?: {
    readonly documentId?: string;
    readonly locale?: string | null;
    readonly updatedAt?: string | null;
  };
}

/** The language version that is open; undefined for what is no publication, or is not saved yet. */
export function publicationVersionOf({ model, document }: EditedEntry): PublicationVersion | undefined {
  const type = publicationTypeOf(model);
  if (type === undefined || !document?.documentId || !document.locale) return undefined;
  return { type, documentId: document.documentId, locale: document.locale };
}
