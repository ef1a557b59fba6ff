import { z } from 'zod';
import { publicationTypeNames } from '../publication/publication-types';
import { bylineFunctions } from './fixed-words';
import { shape, type ShapeOf } from './shape';
import { civilDate, documentId, text } from './values';

const timelinePerson = shape('TimelineByline', {
  function: z.enum(bylineFunctions),
  name: text,
  /** Of the person entry; null where the byline names somebody who has none. */
  documentId: documentId.nullable(),
});

export type TimelinePerson = ShapeOf<typeof timelinePerson>;

/** One line of the timeline. */
export const timelineItem = shape('TimelineItem', {
  type: z.enum(publicationTypeNames),
  documentId,
  locale: text,
  title: text,
  slug: text,
  date: civilDate,
  deliveredOn: civilDate.nullable(),
  place: text.nullable(),
  excerpt: text.nullable(),
  featured: z.boolean(),
  people: z.array(timelinePerson),
});

export type TimelineItem = ShapeOf<typeof timelineItem>;

const timelineMeta = shape('TimelineMeta', {
  /** Where the next page begins; null on the last one. */
  nextCursor: text.nullable(),
});

/** What `GET /api/timeline` answers. */
export const timelinePage = shape('TimelinePage', { data: z.array(timelineItem), meta: timelineMeta });
