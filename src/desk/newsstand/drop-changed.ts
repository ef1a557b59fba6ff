import type { Core } from '@strapi/strapi';
import { tagsChangedBy } from '../../press/changes/tags-changed-by';
import type { ChangedType } from '../../press/changes/change';
import { newsstand } from './newsstand';

/** Lets go of every answer that may be another after these changes. */
export function dropChanged(strapi: Core.Strapi, changes: readonly Changed[]): void {
  newsstand(strapi)?.drop(new Set(changes.flatMap((change) => tagsChangedBy(subjectOf(change)))));
}

/** A row of the stream, as it is kept, with empty texts for what it has not, or as it is told. */
interface Changed {
  readonly type: ChangedType;
  readonly documentId: string | null;
  readonly locale: string | null;
}

function subjectOf({ type, documentId, locale }: Changed): Changed {
  return { type, documentId: documentId || null, locale: locale || null };
}
