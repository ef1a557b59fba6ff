import type { Publication } from './publication';
import { files, inLocale, list, people, person, text, topics, type Tag } from './tags';
import type { TimelineItem, TimelinePerson } from './timeline';

/** What a whole text depends on. One that shows no topic may have one that is not public yet. */
export function tagsOfText({ type, documentId, locale, people: bylines, attachments }: Publication): readonly Tag[] {
  const pictures = attachments.length === 0 ? [] : [files];
  return [text(type, documentId), inLocale(locale), topics, ...pictures, ...tagsOfBylines(bylines)];
}

/** What a list of a language depends on. */
export function tagsOfList(locale: string, items: readonly TimelineItem[]): readonly Tag[] {
  return [list(locale), inLocale(locale), ...items.flatMap((item) => tagsOfBylines(item.people))];
}

function tagsOfBylines(bylines: readonly TimelinePerson[]): readonly Tag[] {
  return bylines.map(({ documentId }) => (documentId === null ? people : person(documentId)));
}
