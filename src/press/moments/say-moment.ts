import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import { said } from '../refusals/refusals';
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
): Said {
  const sayEach = (moment: LocalMoment) => `${dayAndTime(moment)} (${moment.offset}, ${moment.at})`;
  return said(kind === 'never' ? 'schedule.skipped-hour' : 'schedule.repeated-hour', {
    ...{ moment: localTime.replace('T', ' '), timeZone },
    ...{ one: sayEach(first), other: sayEach(second) },
  });
}

function dayAndTime({ localTime }: LocalMoment): string {
  return localTime.replace('T', ' ');
}
