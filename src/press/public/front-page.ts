/** What an office's front page says at one instant. */
import { z } from 'zod';
import { contact, headings, office } from './office';
import { publication } from './publication';
import { shape, type ShapeOf } from './shape';
import { timelineItem } from './timeline';
import { clock, counter } from './timepieces';
import { civilDate, instant, text } from './values';

const frontPage = shape('FrontPageData', {
  /** The civil date in the office's zone. */
  date: civilDate,
  /** The same date as the locale writes it: `12 April 2021`. */
  dateText: text,
  office,
  contacts: z.array(contact),
  clocks: z.array(clock),
  counters: z.array(counter),
  headings,
  featured: publication.nullable(),
  latest: z.array(timelineItem),
});

export type FrontPage = ShapeOf<typeof frontPage>;

const frontPageMeta = shape('FrontPageMeta', {
  asOf: instant,
  /** The earliest instant after `asOf` at which the page says something else by the passing of time alone; null if never. */
  validUntil: instant.nullable(),
});

export type FrontPageMeta = ShapeOf<typeof frontPageMeta>;

/** What `GET /api/front-page` answers. */
export const frontPageAnswer = shape('FrontPage', { data: frontPage, meta: frontPageMeta });
