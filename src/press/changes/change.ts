import type { Instant } from 'strapi-plugin-dateline/core';
import { publicationTypeNames } from '../publication/publication-types';

/**
 * What happened to something public. `changed`: its answers are others, though it says the same: a person it names has
 * another name, a photo other words, it went to another place on the front page. `moved` has another address, and
 * perhaps other words as well.
 */
export const happenings = [
  'published',
  'corrected',
  'changed',
  'moved',
  'withdrawn',
  'restored',
  'unpublished',
  'deleted',
] as const;

export type Happening = (typeof happenings)[number];

/** One row of the stream: what anybody who had read everything before must look at again. */
export interface Change {
  /** Counted from 1 without gaps, in the order in which what happened became visible. */
  readonly position: number;
  /** When it was told, an instant in UTC with milliseconds. */
  readonly at: Instant;
  readonly what: Happening;
  readonly type: ChangedType;
  /** Of the document; the code of a locale, and null for the rights of the public role and the site's default locale. */
  readonly documentId: string | null;
  /** Null where what has changed is in no language, or in all. */
  readonly locale: string | null;
  /** The path of its own page, such as `/en/speeches/harbour`; null where it has none, or stood nowhere before. */
  readonly addressBefore: string | null;
  readonly addressAfter: string | null;
}

export const localeType = 'locale';
export const fileType = 'file';
export const publicRoleType = 'public-role';
export const siteType = 'site';

/** What has no drafts, and answers depend on all the same. */
const furtherTypes = [localeType, fileType, publicRoleType, siteType] as const;

export type FurtherType = (typeof furtherTypes)[number];

/** Whatever a row may be of: types with drafts by their names in the API, and what answers depend on beside them. */
export const changedTypes = [
  ...publicationTypeNames,
  'person',
  'topic',
  'counter',
  'clock',
  'office',
  ...furtherTypes,
] as const;

export type ChangedType = (typeof changedTypes)[number];
