import type { Core, UID } from '@strapi/strapi';
import { fileHolders, type FileWay } from './file-holders';
import { fileMentions } from './file-mention';
import { isPublicIn } from '../stored/draft-or-public-sql';
import { tableNamed, tableOf } from '../stored/table-of';

/**
 * A statement for each way in which something public can use a file, with `:ids` for the files that are asked about.
 * Each goes from the file outwards, by indexes, and ends at a row as it stands now: a text that was unpublished uses
 * nothing, whatever was once noted about it.
 */
export function publicUses(strapi: Core.Strapi, readable: ReadonlySet<string>): readonly string[] {
  const { ways, texts } = fileHolders(strapi);
  return ways.flatMap((way) => {
    const isPublic = publicCondition(strapi, way.entry, readable);
    if (isPublic === null) return [];
    const holdings = texts.has(way.holder) ? [attached(strapi, way), mentioned(strapi, way)] : [attached(strapi, way)];
    return holdings.map((holding) => useOf(strapi, way, holding, isPublic));
  });
}

/** Null where the public reads no row of the type. */
function publicCondition(strapi: Core.Strapi, uid: string, readable: ReadonlySet<string>): string | null {
  const hasDrafts = strapi.getModel(uid as UID.ContentType).options?.draftAndPublish === true;
  if (hasDrafts) return ` AND ${isPublicIn('"entry"')}`;
  return readable.has(uid) ? '' : null;
}

interface Holding {
  readonly from: string;
  /** The column with the file's id. */
  readonly file: string;
  /** The column with the id of the row that holds it. */
  readonly holder: string;
}

/** By a media attribute: Strapi ties all of them in one table. */
function attached(strapi: Core.Strapi, { holder }: FileWay): Holding {
  const related = strapi.db.metadata.get('plugin::upload.file').attributes['related'] as unknown as TiedAttribute;
  return {
    from:
      `${tableNamed(strapi, related.joinTable.name)} "held" ` +
      `WHERE "held"."related_type" = '${holder}' AND "held"."file_id" IN (:ids)`,
    file: '"held"."file_id"',
    holder: '"held"."related_id"',
  };
}

interface TiedAttribute {
  readonly joinTable: { readonly name: string };
}

/** In a written text. */
function mentioned(strapi: Core.Strapi, { holder }: FileWay): Holding {
  return {
    from:
      `${tableOf(strapi, 'plugin::upload.file')} "file" ` +
      `JOIN ${tableOf(strapi, fileMentions)} "held" ON "held"."hash" = "file"."hash" ` +
      `WHERE "held"."holder" = '${holder}' AND "file"."id" IN (:ids)`,
    file: '"file"."id"',
    holder: '"held"."holder_id"',
  };
}

function useOf(
  strapi: Core.Strapi,
  { entry, ties }: FileWay,
  { from, file, holder }: Holding,
  isPublic: string,
): string {
  const stations = [holder, ...ties.map((_, index) => `"tie${index}"."entity_id"`)];
  const tables = ties.map(({ table }, index) => `, ${tableNamed(strapi, table)} "tie${index}"`);
  const conditions = ties.map(
    ({ component }, index) =>
      ` AND "tie${index}"."cmp_id" = ${stations[index]} AND "tie${index}"."component_type" = '${component}'`,
  );
  return (
    `SELECT ${file} AS "id" FROM ${from} AND EXISTS (` +
    `SELECT 1 FROM ${tableOf(strapi, entry)} "entry"${tables.join('')} ` +
    `WHERE "entry"."id" = ${stations.at(-1)}${isPublic}${conditions.join('')})`
  );
}
