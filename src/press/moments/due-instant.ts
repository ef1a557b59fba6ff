import { toMilliseconds, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import { readLocalTime, type LocalMoment } from './local-moment';

/**
 * The instant of a stored local time by today's rules. Governments move clocks at short notice: then the instant moves,
 * and the local time stays what was promised. Where the new rules leave no such time, the instant stays; where they show
 * it twice and by neither of the clocks that it was set by, it is the reading nearest to what was meant.
 */
export function dueInstant(stored: StoredMoment): Instant {
  const reading = readLocalTime(stored.localTime, stored.timeZone, stored.offset);
  if (reading.kind === 'never') return stored.at;
  return reading.kind === 'once' ? reading.moment.at : nearest(stored.at, reading.candidates);
}

/** The later of two that are as near: nothing goes out before it could have been meant to. */
function nearest(at: Instant, [earlier, later]: readonly [LocalMoment, LocalMoment]): Instant {
  const distanceTo = (moment: LocalMoment) => Math.abs(toMilliseconds(moment.at) - toMilliseconds(at));
  return distanceTo(earlier) < distanceTo(later) ? earlier.at : later.at;
}

export interface StoredMoment {
  readonly localTime: string;
  readonly timeZone: TimeZone;
  readonly offset: string | null;
  readonly at: Instant;
}
