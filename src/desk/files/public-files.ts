import type { Core } from '@strapi/strapi';
import { placesFor, runStatement } from '../sql/run-statement';
import { publicUses } from './public-uses';
import { readableTypes } from './readable-types';

/**
 * Those of the files that something public uses: a published row, or a row of a type without drafts that the public may
 * read, by a media relation, or by an image or a link in its text, its components included at any depth. No other file
 * is public: one that only drafts, withdrawn or deleted texts use is none, nor is one that nothing uses yet.
 */
export async function publicFileIds(strapi: Core.Strapi, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const asked = [...new Set(ids)].filter((id) => Number.isInteger(id));
  const found = new Set<number>();
  if (asked.length === 0) return found;
  const uses = publicUses(strapi, await readableTypes(strapi));
  for (let from = 0; from < asked.length; from += atOnce) {
    const some = asked.slice(from, from + atOnce);
    const sql = uses.map((use) => use.replace(placesOfIds, placesFor(some))).join(' UNION ');
    const rows = await runStatement<{ id: number }>(strapi, { sql, bindings: uses.flatMap(() => some) });
    for (const { id } of rows) found.add(Number(id));
  }
  return found;
}

/** Stands in a use's statement for the ids that are asked about. */
const placesOfIds = ':ids';

/** A statement has the ids once for each way to use a file; SQLite takes 32,766 values in one. */
const atOnce = 200;
