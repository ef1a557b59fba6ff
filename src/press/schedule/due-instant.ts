import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import { readLocalTime } from './local-moment';

/**
 * The instant of a stored local time by today's rules. Governments move clocks at short notice: then the instant moves,
 * and the local time stays what was promised. Where the new rules leave no such time, the instant stays.
 */
export function dueInstant(stored: StoredMoment): Instant {
  const reading = readLocalTime(stored.localTime, stored.timeZone, stored.offset);
  return reading.kind === 'once' ? reading.moment.at : stored.at;
}

export interface StoredMoment {
  readonly localTime: string;
  readonly timeZone: TimeZone;
  readonly offset: string | null;
  readonly at: Instant;
}
