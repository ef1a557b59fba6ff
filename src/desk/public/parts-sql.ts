/** The one SQL statement that finds what hangs on whole texts of any types: the small parts themselves, the ids of the rest. */
import { isPublicIn } from '../stored/draft-or-public-sql';
import type { Core } from '@strapi/strapi';
import { publicationTypes, type PublicationType } from '../../press/publication/publication-types';
import { joinTableOf } from '../links/join-table';
import { placesFor, type SqlStatement } from '../sql/run-statement';

export interface PartRow {
  readonly type: PublicationType;
  /** The id of the text's row. */
  readonly owner: number;
  readonly part: 'people' | 'topics' | 'turns' | 'changes' | 'attachments' | 'translations';
  readonly position: number | null;
  readonly id: number;
  /**
   * Of a byline its function, its name and its person's documentId; of a topic its documentId, name and slug; of a
   * translation its locale and its slug.
   */
  readonly one: string | null;
  readonly two: string | null;
  readonly three: string | null;
}

/**
 * @param owners ids of public rows, by type; there is at least one
 * @param inLanguages whether the languages that a text is public in are asked for as well
 */
export function partsSql(
  strapi: Core.Strapi,
  owners: ReadonlyMap<PublicationType, readonly number[]>,
  { inLanguages = false } = {},
): SqlStatement {
  const parts = [bylines, topics, components, attachments, ...(inLanguages ? [translations] : [])];
  const selects = [...owners].flatMap(([type, ids]) => {
    const isOwned = (column: string): SqlStatement => ({ sql: `${column} IN (${placesFor(ids)})`, bindings: ids });
    return parts.map((select) => select(strapi, type, isOwned));
  });
  return {
    sql: selects.map(({ sql }) => sql).join(' UNION ALL '),
    bindings: selects.flatMap(({ bindings }) => bindings),
  };
}

type Select = (strapi: Core.Strapi, type: PublicationType, isOwned: (column: string) => SqlStatement) => SqlStatement;

const bylines: Select = (strapi, type, isOwned) => {
  const [held, person] = [joinTableOf(strapi, uidOf(type), 'people'), joinTableOf(strapi, 'press.byline', 'person')];
  const { sql, bindings } = isOwned(`held.${held.from}`);
  return {
    sql:
      `SELECT '${type}' AS type, held.${held.from} AS owner, 'people' AS part, held."${held.order}" AS position, ` +
      `b.id AS id, b.function AS one, b.name AS two, p.document_id AS three ` +
      `FROM ${table(strapi, held.name)} AS held JOIN ${tableOf(strapi, 'press.byline')} AS b ON b.id = held.${held.to} ` +
      `LEFT JOIN ${table(strapi, person.name)} AS pl ON pl.${person.from} = b.id ` +
      `LEFT JOIN ${tableOf(strapi, 'api::person.person')} AS p ON p.id = pl.${person.to} AND ${isPublicIn('p')} ` +
      `WHERE held.field = 'people' AND ${sql}`,
    bindings,
  };
};

const topics: Select = (strapi, type, isOwned) => {
  const held = joinTableOf(strapi, uidOf(type), 'topics');
  const { sql, bindings } = isOwned(`held.${held.from}`);
  return {
    sql:
      `SELECT '${type}', held.${held.from}, 'topics', held.${held.order}, p.id, p.document_id, p.name, p.slug ` +
      `FROM ${table(strapi, held.name)} AS held JOIN ${tableOf(strapi, 'api::topic.topic')} AS p ` +
      `ON p.id = held.${held.to} AND ${isPublicIn('p')} WHERE ${sql}`,
    bindings,
  };
};

/** What has parts of its own, or columns that Strapi reads in a way of its own. */
const components: Select = (strapi, type, isOwned) => {
  const held = joinTableOf(strapi, uidOf(type), 'turns');
  const { sql, bindings } = isOwned(`held.${held.from}`);
  return {
    sql:
      `SELECT '${type}', held.${held.from}, held.field, held."${held.order}", held.${held.to}, ${noWords} ` +
      `FROM ${table(strapi, held.name)} AS held WHERE held.field IN ('turns', 'changes') AND ${sql}`,
    bindings,
  };
};

/** One table has the files of all types: https://docs.strapi.io/cms/backend-customization/models#media */
const attachments: Select = (strapi, type, isOwned) => {
  const held = morphTableOf(strapi);
  const { sql, bindings } = isOwned(`held.${held.owner}`);
  return {
    sql:
      `SELECT '${type}', held.${held.owner}, 'attachments', held."order", held.${held.file}, ${noWords} ` +
      `FROM ${table(strapi, held.name)} AS held ` +
      `WHERE held.${held.ownerType} = '${uidOf(type)}' AND held.field = 'attachments' AND ${sql}`,
    bindings,
  };
};

/** The text's own language is one of them. */
const translations: Select = (strapi, type, isOwned) => {
  const entries = tableOf(strapi, uidOf(type));
  const { sql, bindings } = isOwned('own.id');
  return {
    sql:
      `SELECT '${type}', own.id, 'translations', other.id, other.id, other.locale, other.slug, CAST(NULL AS text) ` +
      `FROM ${entries} AS own JOIN ${entries} AS other ON other.document_id = own.document_id ` +
      `AND ${isPublicIn('other')} WHERE ${sql}`,
    bindings,
  };
};

const noWords = ['one', 'two', 'three'].map(() => 'CAST(NULL AS text)').join(', ');

function morphTableOf(strapi: Core.Strapi) {
  const { joinTable } = strapi.db.metadata.get('plugin::upload.file').attributes['related'] as {
    joinTable: MorphTable;
  };
  const { name, joinColumn, morphColumn } = joinTable;
  return { name, file: joinColumn.name, owner: morphColumn.idColumn.name, ownerType: morphColumn.typeColumn.name };
}

interface MorphTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly morphColumn: {
    readonly idColumn: { readonly name: string };
    readonly typeColumn: { readonly name: string };
  };
}

function uidOf(type: PublicationType): string {
  return publicationTypes[type].uid;
}

function tableOf(strapi: Core.Strapi, uid: string): string {
  return table(strapi, strapi.db.metadata.get(uid).tableName);
}

function table(strapi: Core.Strapi, name: string): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `"${schema}"."${name}"` : `"${name}"`;
}
