import type { Core } from '@strapi/strapi';
import { fileHolders } from './file-holders';
import { fileMentions, type FileMention } from './file-mention';
import { mentionsIn, noteMentions, type StoredRow } from './note-mentions';

/**
 * Brings what is noted of files in texts up to what the texts say: at each start, since a database may come from an
 * earlier version, from `strapi import`, or from SQL by hand. Reads the texts with an address in them, and writes only
 * what differs.
 */
export async function rebuildMentions(strapi: Core.Strapi): Promise<void> {
  const { texts } = fileHolders(strapi);
  await strapi.db.query(fileMentions).deleteMany({ where: { holder: { $notIn: [...texts.keys()] } } });
  for (const [holder, attributes] of texts) {
    const ids = new Set([
      ...(await idsWithAddress(strapi, holder, attributes)),
      ...(await idsWithMention(strapi, holder)),
    ]);
    const inOrder = [...ids];
    for (let from = 0; from < inOrder.length; from += atOnce) {
      await rebuildFor(strapi, { holder, attributes, ids: inOrder.slice(from, from + atOnce) });
    }
  }
}

const atOnce = 200;

/** Found by the database, which need not read ten thousand texts into this process for the few with a picture. */
async function idsWithAddress(strapi: Core.Strapi, holder: string, attributes: readonly string[]): Promise<number[]> {
  const { tableName, attributes: columns } = strapi.db.metadata.get(holder);
  const query = strapi.db.getConnection(tableName).select('id');
  for (const attribute of attributes) {
    const { columnName } = columns[attribute] as { columnName?: string };
    for (const sign of ['%"url"%', '%/uploads/%']) {
      query.orWhereRaw('CAST(?? AS TEXT) LIKE ?', [columnName ?? attribute, sign]);
    }
  }
  const rows = (await query) as readonly { id: number }[];
  return rows.map(({ id }) => id);
}

async function idsWithMention(strapi: Core.Strapi, holder: string): Promise<number[]> {
  const rows: readonly FileMention[] = await strapi.db
    .query(fileMentions)
    .findMany({ select: ['holderId'], where: { holder } });
  return rows.map(({ holderId }) => holderId);
}

interface Holders {
  readonly holder: string;
  readonly attributes: readonly string[];
  readonly ids: readonly number[];
}

async function rebuildFor(strapi: Core.Strapi, { holder, attributes, ids }: Holders): Promise<void> {
  const rows: readonly StoredRow[] = await strapi.db
    .query(holder)
    .findMany({ select: ['id', ...attributes], where: { id: { $in: [...ids] } } });
  const noted: readonly FileMention[] = await strapi.db
    .query(fileMentions)
    .findMany({ where: { holder, holderId: { $in: [...ids] } } });
  const before = hashesByHolder(noted);
  const after = hashesByHolder(rows.flatMap((row) => mentionsIn(strapi, holder, row, attributes)));
  const outdated = ids.filter((id) => before.get(id) !== after.get(id));
  // Noted from the rows as they stand then: another instance may have saved them in between.
  if (outdated.length > 0) await strapi.db.transaction(() => noteMentions(strapi, holder, outdated));
}

/** In an order that does not depend on when they were noted. */
function hashesByHolder(mentions: readonly FileMention[]): ReadonlyMap<number, string> {
  const hashes = new Map<number, string[]>();
  for (const { holderId, hash } of mentions) hashes.set(holderId, [...(hashes.get(holderId) ?? []), hash]);
  return new Map([...hashes].map(([id, all]) => [id, all.sort().join('\n')]));
}
