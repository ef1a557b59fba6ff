import type { UID } from '@strapi/strapi';
import { publicationUids } from '../../press/publication-types';

/** The types that the press office writes, and of each the fields that a translation changes. */
export const translatedFields: ReadonlyMap<UID.ContentType, readonly string[]> = new Map<
  UID.ContentType,
  readonly string[]
>([
  // Components go as a whole: a translated turn without its speaker's role or its key would be another turn.
  ...publicationUids.map((uid): [UID.ContentType, readonly string[]] => [
    uid,
    [
      'title',
      'slug',
      'excerpt',
      'body',
      'turns',
      'people',
      'place',
      'event',
      'outlet',
      'programme',
      'issuers',
      'venue',
    ],
  ]),
  ['api::person.person', ['name', 'slug', 'posts']],
  ['api::topic.topic', ['name', 'slug']],
  ['api::counter.counter', ['title', 'slug', 'message']],
  ['api::clock.clock', ['label']],
  ['api::office.office', ['name', 'contacts', 'headings']],
]);

export const writableUids: readonly UID.ContentType[] = [...translatedFields.keys()];
