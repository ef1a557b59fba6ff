import type { Core } from '@strapi/strapi';
import type { Change } from '../../press/changes/change';
import type { Follower } from '../following/follower';

/** Hands what is new to whoever reads the stream at this instance. */
export const tellReaders: Follower = {
  name: 'readers',
  runs: 'everywhere',
  follow(strapi, changes) {
    const all = [...(readers.get(strapi) ?? [])];
    const [first = 0, last = 0] = [changes.at(0)?.position, changes.at(-1)?.position];
    if (first <= (told.get(strapi) ?? 0)) for (const reader of all) reader.beginAnew();
    else for (const reader of all) reader.hear(changes);
    told.set(strapi, last);
  },
};

interface Reader {
  /** Rows that are new, in order; the reader may know some already. */
  hear(changes: readonly Change[]): void;
  /** Another database's content came in the place of this one, and with it another stream. */
  beginAnew(): void;
}

const readers = new WeakMap<Core.Strapi, Set<Reader>>();
/** The last row that was handed on; none comes twice but in another stream. */
const told = new WeakMap<Core.Strapi, number>();

/** @returns what ends it */
export function onChanges(strapi: Core.Strapi, reader: Reader): () => void {
  const all = readers.get(strapi) ?? new Set();
  readers.set(strapi, all.add(reader));
  return () => void all.delete(reader);
}
