import type { Core } from '@strapi/strapi';
import { parseCivilDate, parseTimeZone } from '../../../core';
import type { HomepageCounter, HomepageCounters } from '../../../core/homepage';
import { nullIfUnreadable } from '../computed/null-if-unreadable';
import type { CounterOptIn, Schemas } from '../opt-in/opt-in';
import { defaultLocale } from '../request/default-locale';
import { readEntries, type Asker, type ReadEntry } from './read-entries';
import type { Wanted } from './readable-type';

/** The published counters that the admin may read. */
export async function loadCounters(strapi: Core.Strapi, schemas: Schemas, asker: Asker): Promise<HomepageCounters> {
  const wanted = [...schemas.optIns].flatMap(([uid, { counter }]): Wanted[] =>
    counter ? [wantedOf(uid, counter)] : [],
  );
  const { entries, ...types } = await readEntries(strapi, wanted, asker);
  const siteLocale = await defaultLocale(strapi);
  return {
    asOf: asker.asOf,
    ...types,
    entries: entries.map((read) => counterFrom(read, schemas, siteLocale)).filter((counter) => counter !== null),
  };
}

function wantedOf(uid: string, { since, until, timeZone, message }: CounterOptIn): Wanted {
  // Without its last day a counter would count past it.
  return { uid, needed: [since, timeZone, ...(until ? [until] : [])], more: message ? [message] : [] };
}

/** Null for a counter that lacks its first day or its zone: there is nothing to count. */
function counterFrom(
  { entry, ...identity }: ReadEntry,
  { optIns }: Schemas,
  siteLocale: string,
): HomepageCounter | null {
  const counter = optIns.get(identity.uid)?.counter;
  if (!counter) return null;
  const until = counter.until && entry[counter.until];
  const message = counter.message && entry[counter.message];
  return nullIfUnreadable(() => ({
    ...identity,
    since: parseCivilDate(entry[counter.since]),
    until: until ? parseCivilDate(until) : null,
    timeZone: parseTimeZone(entry[counter.timeZone]),
    message: typeof message === 'string' && message !== '' ? message : null,
    messageLocale: identity.locale ?? siteLocale,
  }));
}
