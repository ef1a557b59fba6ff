import { z } from 'zod';
import { blocks } from './blocks';
import { changeKinds, turnRoles } from './fixed-words';
import { shape, type ShapeOf } from './shape';
import { timelineItem } from './timeline';
import { documentId, instant, text, timeZone } from './values';

const turn = shape('FrontPageTurn', {
  /** Stays with the turn when turns are reordered, edited or published again: use it as the anchor. */
  key: text,
  speaker: text,
  role: z.enum(turnRoles),
  aside: text.nullable(),
  body: blocks,
});

export type Turn = ShapeOf<typeof turn>;

const topic = shape('FrontPageTopic', { documentId, name: text, slug: text });

/** A file that goes with a publication; of a picture also what stands in its place, beneath it, and its size in pixels. */
const attachment = shape('FrontPageAttachment', {
  name: text,
  url: text,
  mime: text,
  alternativeText: text.nullable(),
  caption: text.nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
});

export type Attachment = ShapeOf<typeof attachment>;

/** What the public is told of a change to the text. */
const changeNote = shape('FrontPageChange', { at: instant, kind: z.enum(changeKinds), note: text });

export type ChangeNote = ShapeOf<typeof changeNote>;

/** A whole publication, as the featured text of the front page and the page of its own show it. */
export const publication = shape('FrontPagePublication', {
  ...timelineItem.shape,
  form: text.nullable(),
  body: blocks,
  turns: z.array(turn),
  /** Lines that only some types have; they stand under the title: outlet, programme, event, venue … */
  outlet: text.nullable(),
  programme: text.nullable(),
  event: text.nullable(),
  venue: text.nullable(),
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
  timeZone: timeZone.nullable(),
  eventStatus: text.nullable(),
  sourceUrl: text.nullable(),
  topics: z.array(topic),
  attachments: z.array(attachment),
  firstPublishedAt: instant.nullable(),
  /** When the public text last became another; publishing the same again does not move it. */
  lastChangedAt: instant.nullable(),
  /** Newest last. */
  changes: z.array(changeNote),
});

export type Publication = ShapeOf<typeof publication>;
