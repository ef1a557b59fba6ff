import { zoneDataVersion } from 'strapi-plugin-dateline/core';
import { z } from 'zod';
import { shape, type ShapeOf } from './shape';
import { civilDate, documentId, instant, text, timeZone } from './values';

export const clock = shape('FrontPageClock', {
  documentId,
  label: text,
  timeZone,
  /** `HH:mm` at `asOf`. */
  time: text,
  date: civilDate,
  /** `+03:00` */
  offset: text.describe(`By the tz database, release ${zoneDataVersion}, as all that follows from it`),
  abbreviation: text,
  asOf: instant,
  nextTransitionAt: instant.nullable(),
  nextOffset: text.nullable().describe('The offset from nextTransitionAt on'),
});

export type FrontPageClock = ShapeOf<typeof clock>;

const breakdown = shape('FrontPageBreakdown', { years: z.int(), months: z.int(), days: z.int() });

export const counter = shape('FrontPageCounter', {
  documentId,
  title: text,
  slug: text,
  since: civilDate,
  until: civilDate.nullable(),
  timeZone,
  days: z.int(),
  breakdown,
  /** The message in the page's locale, with the count in it. */
  text,
  asOf: instant,
  nextChangeAt: instant.nullable(),
});

export type FrontPageCounter = ShapeOf<typeof counter>;
