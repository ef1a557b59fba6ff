import type { Core } from '@strapi/strapi';
import { hashesIn } from '../../press/files/file-name';
import { mentionedNames } from '../../press/files/mentioned-names';
import { fileHolders } from './file-holders';
import { fileMentions, type FileMention } from './file-mention';
import { formatKeys } from './format-keys';

/** Notes anew which files the texts of these rows mention, as the rows stand now. */
export async function noteMentions(strapi: Core.Strapi, holder: string, ids: readonly number[]): Promise<void> {
  const texts = fileHolders(strapi).texts.get(holder);
  if (texts === undefined) return;
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const rows: readonly StoredRow[] = await strapi.db
      .query(holder)
      .findMany({ select: ['id', ...texts], where: { id: { $in: some } } });
    const data = rows.flatMap((row) => mentionsIn(strapi, holder, row, texts));
    await forgetMentions(strapi, holder, some);
    if (data.length > 0) await strapi.db.query(fileMentions).createMany({ data });
  }
}

const atOnce = 200;

export async function forgetMentions(strapi: Core.Strapi, holder: string, ids: readonly number[]): Promise<void> {
  await strapi.db.query(fileMentions).deleteMany({ where: { holder, holderId: { $in: [...ids] } } });
}

export type StoredRow = { readonly id: number } & Readonly<Record<string, unknown>>;

export function mentionsIn(
  strapi: Core.Strapi,
  holder: string,
  row: StoredRow,
  texts: readonly string[],
): readonly FileMention[] {
  const names = texts.flatMap((text) => mentionedNames(row[text]));
  const hashes = new Set(names.flatMap((name) => hashesIn(name, formatKeys(strapi))));
  // What is longer than the column is no file's: Strapi keeps a hash in 255 signs.
  return [...hashes].filter((hash) => hash.length <= 255).map((hash) => ({ holder, holderId: row.id, hash }));
}
