/** The single values of public answers. */
import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import { z } from 'zod';
import { scalarNames } from './shape';

export const text = z.string();

export const documentId = z.string().register(scalarNames, { scalar: 'ID' });

/** A calendar day; in no zone. */
export const civilDate = branded<CivilDate>(z.iso.date()).register(scalarNames, { scalar: 'Date' });

/** With `Z` and milliseconds. */
export const instant = branded<Instant>(z.iso.datetime({ precision: 3 })).register(scalarNames, { scalar: 'DateTime' });

/** An IANA name. */
export const timeZone = branded<TimeZone>(z.string());

/** Zod's own brands are not the plugin's: to the checks it stays a text, to TypeScript it is the plugin's type. */
function branded<Value extends string>(schema: z.ZodType<string>): z.ZodType<Value> {
  return schema as unknown as z.ZodType<Value>;
}
