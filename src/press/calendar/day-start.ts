import {
  civilDateAt,
  nextDateChange,
  toInstant,
  type CivilDate,
  type Instant,
  type TimeZone,
} from 'strapi-plugin-dateline/core';

/** More than any zone is ahead of UTC, so that the search begins before the day does. */
const REACH_MS = 16 * 3_600_000;

/**
 * The first instant at which a zone's calendar shows the day: midnight mostly, the end of a skipped midnight
 * (America/Sao_Paulo until 2018), the start of the next day where the whole day was skipped (Pacific/Apia, 2011-12-30).
 */
export function dayStart(date: CivilDate, timeZone: TimeZone): Instant {
  return firstInstant(date, timeZone, (shown) => shown >= date);
}

/** The first instant at which it shows a later day. */
export function dayEnd(date: CivilDate, timeZone: TimeZone): Instant {
  return firstInstant(date, timeZone, (shown) => shown > date);
}

function firstInstant(date: CivilDate, timeZone: TimeZone, isReached: (shown: CivilDate) => boolean): Instant {
  let at = toInstant(Date.parse(`${date}T00:00:00Z`) - REACH_MS);
  while (!isReached(civilDateAt(at, timeZone))) {
    const next = nextDateChange(at, timeZone);
    if (next === null) return at;
    at = next;
  }
  return at;
}
