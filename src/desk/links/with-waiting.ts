import type { Core } from '@strapi/strapi';
import { joinTableOf } from './join-table';
import { entriesWithLinks, targetsIn, type LinkingRow } from './read-links';
import { waitingLinks, type WaitingLink } from './waiting-link';

/**
 * Adds to a public row, as it was read, the links that wait: what the text says, whether or not the other side is public
 * at the moment. What is kept of a text, and what two of its versions are compared by, does not change with others.
 */
export async function withWaiting(strapi: Core.Strapi, uid: string, row: LinkingRow): Promise<void> {
  const { documentId, locale } = row;
  const waiting: readonly WaitingLink[] = await strapi.db
    .query(waitingLinks)
    .findMany({ where: { uid, documentId, locale } });
  if (waiting.length === 0) return;
  for (const { path, entry } of entriesWithLinks(strapi, uid, row)) {
    const { holder, attribute } = path;
    const own = waiting.filter((link) => link.holder === holder && link.holderId === entry.id);
    const added = own.filter((link) => link.attribute === attribute);
    if (added.length === 0) continue;
    const positions = await positionsOf(strapi, holder, attribute, entry.id);
    const links = [
      ...targetsIn(entry, path).map((target) => ({ ...target, position: positions.get(target.id) ?? 1 })),
      ...added.map((link) => ({ id: 0, documentId: link.targetDocumentId, position: link.position })),
    ].sort((one, other) => one.position - other.position);
    entry[attribute] = isList(strapi, holder, attribute) ? links : links[0];
  }
}

/** Where each link stands in its list. */
export async function positionsOf(
  strapi: Core.Strapi,
  holder: string,
  attribute: string,
  holderId: number,
): Promise<ReadonlyMap<number, number>> {
  const { name, from, to, order } = joinTableOf(strapi, holder, attribute);
  const asking = strapi.db.getConnection(name).where({ [from]: holderId });
  // SQLite has one connection: outside of the transaction that holds it, the question would wait for ever.
  if (strapi.db.inTransaction()) asking.transacting((await strapi.db.transaction()).get());
  const rows = (await asking) as readonly Readonly<Record<string, unknown>>[];
  return new Map(rows.map((row) => [Number(row[to]), order === undefined ? 1 : Number(row[order] ?? 1)]));
}

function isList(strapi: Core.Strapi, holder: string, attribute: string): boolean {
  const { relation } = strapi.db.metadata.get(holder).attributes[attribute] as { readonly relation?: string };
  return relation?.endsWith('ToMany') ?? false;
}
