import type { Core } from '@strapi/strapi';
import { parseTimeZone } from '../../../core';
import type { HomepageClock, HomepageClocks } from '../../../core/homepage';
import { nullIfUnreadable } from '../computed/null-if-unreadable';
import type { Schemas } from '../opt-in/opt-in';
import { loadHomeTimeZone } from './load-home-time-zone';
import { readEntries, type Asker, type ReadEntry } from './read-entries';
import type { Wanted } from './readable-type';

/** The published clocks that the admin may read, and the zone they are compared with. */
export async function loadClocks(strapi: Core.Strapi, schemas: Schemas, asker: Asker): Promise<HomepageClocks> {
  const wanted = [...schemas.optIns].flatMap(([uid, { clock }]): Wanted[] =>
    clock ? [{ uid, needed: [clock.timeZone], more: [] }] : [],
  );
  const { entries, ...types } = await readEntries(strapi, wanted, asker);
  return {
    asOf: asker.asOf,
    homeTimeZone: await loadHomeTimeZone(strapi, schemas),
    ...types,
    entries: entries.map((read) => clockFrom(read, schemas)).filter((clock) => clock !== null),
  };
}

/** Null for a clock without a zone: there is nothing that it could show. */
function clockFrom({ entry, ...identity }: ReadEntry, { optIns }: Schemas): HomepageClock | null {
  const stored = entry[optIns.get(identity.uid)?.clock?.timeZone ?? ''];
  return nullIfUnreadable(() => ({ ...identity, timeZone: parseTimeZone(stored) }));
}
