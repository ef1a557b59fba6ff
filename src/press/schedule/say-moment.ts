import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import { momentAt, type LocalMoment, type Reading } from './local-moment';

/** `2031-03-05 12:00 (+00:00, Europe/London)`: with day, offset and zone, since an embargo is mistaken by any of them. */
export function sayMoment(at: Instant, timeZone: TimeZone): string {
  return `${dayAndTime(momentAt(at, timeZone))} (${momentAt(at, timeZone).offset}, ${timeZone})`;
}

/** Why a local time cannot be taken, with both moments that could be meant. */
export function sayAmbiguity(
  localTime: string,
  timeZone: TimeZone,
  { kind, candidates: [first, second] }: Exclude<Reading, { kind: 'once' }>,
): string {
  const asked = localTime.replace('T', ' ');
  const [one, other] = [first, second].map((moment) => `${dayAndTime(moment)} (${moment.offset}, ${moment.at})`);
  return kind === 'never'
    ? `${asked} does not exist in ${timeZone}, where the clocks jump over it: choose ${one} or ${other}.`
    : `${asked} exists twice in ${timeZone}, where the clocks are put back: give the offset of ${one} or of ${other}.`;
}

function dayAndTime({ localTime }: LocalMoment): string {
  return localTime.replace('T', ' ');
}
