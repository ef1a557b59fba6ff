import type { Core } from '@strapi/strapi';
import { tagsChangedBy } from '../../press/changes/tags-changed-by';
import type { ChangedType } from '../../press/changes/change';
import type { Tag } from '../../press/public/tags';
import { forget, forgetAll } from '../remembered/memory';
import { newsstand } from './newsstand';

/** Lets go of every answer that may be another after these changes, and of whatever is remembered to make answers of. */
export function dropChanged(strapi: Core.Strapi, changes: readonly Changed[]): void {
  dropTags(strapi, new Set(changes.flatMap((change) => tagsChangedBy(subjectOf(change)))));
}

/** What is remembered first: no answer may be made anew of what holds no longer, and then be kept. */
export function dropTags(strapi: Core.Strapi, tags: ReadonlySet<Tag>): void {
  forget(strapi, tags);
  newsstand(strapi)?.drop(tags);
}

export function dropAll(strapi: Core.Strapi): void {
  forgetAll(strapi);
  newsstand(strapi)?.dropAll();
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
