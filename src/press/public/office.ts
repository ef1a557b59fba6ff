import { z } from 'zod';
import { shape, type ShapeOf } from './shape';
import { text, timeZone } from './values';

export const office = shape('FrontPageOffice', { name: text.nullable(), timeZone });

export const contact = shape('FrontPageContact', {
  purpose: text,
  phones: z.array(text),
  email: text.nullable(),
  hours: text.nullable(),
});

export type Contact = ShapeOf<typeof contact>;

/** What the page prints over its parts; null where the office prints nothing. */
export const headings = shape('FrontPageHeadings', {
  featured: text.nullable(),
  latest: text.nullable(),
  allMessages: text.nullable(),
});

export type FrontPageHeadings = ShapeOf<typeof headings>;
