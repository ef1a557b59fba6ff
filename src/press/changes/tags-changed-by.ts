import {
  anything,
  clocks,
  counters,
  everyList,
  everything,
  files,
  inLocale,
  list,
  locales,
  office,
  people,
  person,
  text,
  topics,
  type Tag,
} from '../public/tags';
import { isPublicationType, type PublicationType } from '../publication/publication-types';
import type { Change, ChangedType } from './change';

/** What a row of the stream is of, and as much of it as decides which answers it concerns. */
export type ChangedSubject = Pick<Change, 'type' | 'documentId' | 'locale'>;

/**
 * The tags of the answers that a row of the stream may have altered: whoever keeps answers under their tags lets go of
 * those that have one of them.
 */
export function tagsChangedBy(changed: ChangedSubject): readonly Tag[] {
  return [anything, ...ownTags(changed)];
}

function ownTags({ type, documentId, locale }: ChangedSubject): readonly Tag[] {
  if (isPublicationType(type)) {
    if (documentId === null || locale === null) return [everything];
    return [text(type, documentId), list(locale), everyList];
  }
  // A type of the site's own, or of a newer version of the app: of it nobody here can say less.
  const tagsOf = Object.hasOwn(others, type) ? others[type] : () => [everything];
  return tagsOf(documentId);
}

/** By its type, of what is no publication; a type that the stream gets stands here, or this does not compile. */
const others: Readonly<Record<Exclude<ChangedType, PublicationType>, (documentId: string | null) => readonly Tag[]>> = {
  person: (documentId) => (documentId === null ? [everything] : [people, person(documentId)]),
  topic: () => [topics],
  counter: () => [counters],
  clock: () => [clocks],
  office: () => [office],
  file: () => [files],
  // Its code stands where others have their document.
  locale: (code) => (code === null ? [everything] : [locales, inLocale(code)]),
  'public-role': () => [everything],
  // Which language is the default one decides what is meant wherever none is named.
  site: () => [everything],
};
