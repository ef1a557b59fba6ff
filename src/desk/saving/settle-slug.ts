import { isPublic } from '../stored/draft-or-public';
import type { Core, UID } from '@strapi/strapi';
import { freeSlug, isSlugMadeFrom, slugOf } from '../../press/publication/slug';
import type { Transaction } from '../stored/hold-until-end';
import { rowsBeforePublishing } from '../acts/rows-before';
import { takenSlugs } from './taken-slugs';
import { draftsWhere } from '../stored/draft-or-public';

/** A row that is about to be published, as a copy of its draft. */
export interface RowGoingOut {
  readonly documentId: string;
  readonly locale: string;
  readonly title?: string | null;
  readonly name?: string | null;
  slug: string;
}

/**
 * Gives a text that goes out the slug that it keeps: its draft's, or the first free one where another text went out
 * under that since. Its draft gets the same.
 */
export async function settleSlug(strapi: Core.Strapi, uid: UID.ContentType, row: RowGoingOut): Promise<void> {
  const { documentId, locale, slug } = row;
  const base = baseOf(slug, slugOf(row.title ?? row.name ?? '', locale, slug));
  const settled = await strapi.db.transaction(async ({ trx }) => {
    const taken = isPublicThere(uid, row) ? [] : await takenSlugs(strapi, { uid, locale, documentId }, base);
    return promise(trx, `${uid} ${locale}`, documentId, (promised) =>
      chosen(slug, base, new Set([...taken, ...promised])),
    );
  });
  if (settled === slug) return;
  row.slug = settled;
  // Many, not one: that leaves `updatedAt` alone, or the draft would seem to have been edited since.
  const where = draftsWhere({ documentId, locale });
  await strapi.db.query(uid).updateMany({ where, data: { slug: settled } });
}

/** No other text can have come to an address at which this one has been public until now. */
function isPublicThere(uid: UID.ContentType, { documentId, locale, slug }: RowGoingOut): boolean {
  const before = rowsBeforePublishing(uid, documentId) ?? [];
  return before.some((old) => isPublic(old) && old.locale === locale && old.slug === slug);
}

/** Without the number that kept it apart from a text which was public when the draft was saved. */
function baseOf(slug: string, madeFrom: string): string {
  return isSlugMadeFrom(slug, madeFrom) ? madeFrom : slug;
}

function chosen(slug: string, base: string, taken: ReadonlySet<string>): string {
  return taken.has(slug) ? freeSlug(base, taken) : slug;
}

/**
 * What each transaction has given already: a bulk publication settles many texts side by side before any of them is
 * public, and what stands in the database cannot tell them apart.
 */
const given = new WeakMap<Transaction, Map<string, string>>();

function promise(
  trx: Transaction,
  space: string,
  documentId: string,
  choose: (promised: readonly string[]) => string,
): string {
  const promises = given.get(trx) ?? new Map<string, string>();
  given.set(trx, promises);
  const own = `${space} ${documentId}`;
  const others = [...promises].filter(([key]) => key !== own && key.startsWith(`${space} `));
  const slug = choose(others.map(([, promised]) => promised));
  promises.set(own, slug);
  return slug;
}
