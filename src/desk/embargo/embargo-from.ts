import { isDatelineError, parseInstant, toMilliseconds } from 'strapi-plugin-dateline/core';
import { saidBy } from 'strapi-plugin-dateline/sentences';
import { refusal } from '../refusals/refusal';

/**
 * The end of an embargo as somebody sends or stores it, in milliseconds; null for none, undefined where it is left as
 * it is. A time without an offset is refused: Strapi would read it in the zone of the machine.
 */
export function embargoFrom(value: unknown): number | null | undefined {
  if (value === undefined) return undefined;
  if (value === null || value === '') return null;
  if (value instanceof Date) return value.getTime();
  try {
    return toMilliseconds(parseInstant(value));
  } catch (error) {
    if (!isDatelineError(error)) throw error;
    throw refusal('embargo.end-refused', { reason: saidBy(error) });
  }
}
