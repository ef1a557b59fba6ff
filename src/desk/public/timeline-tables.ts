/** The names that Strapi gave to the tables behind bylines and topics, asked of it instead of guessed. */
import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { isPublicIn } from '../stored/draft-or-public-sql';
import { tableNamed } from '../stored/table-of';

export interface TimelineTables {
  readonly entries: string;
  /** Sub-select: ids of the entries whose byline names a person; two bindings, documentId or slug. */
  readonly namesPerson: string;
  /** Sub-select: ids of the entries with a topic; two bindings, documentId or slug. */
  readonly hasTopic: string;
  /** Sub-select on `page.id`: function, name, document_id and position of each byline. */
  readonly bylines: string;
}

const cache = new WeakMap<Core.Strapi, Map<PublicationUid, TimelineTables>>();

export function timelineTables(strapi: Core.Strapi, uid: PublicationUid): TimelineTables {
  const known = cache.get(strapi) ?? new Map<PublicationUid, TimelineTables>();
  cache.set(strapi, known);
  const tables = known.get(uid) ?? readTables(strapi, uid);
  known.set(uid, tables);
  return tables;
}

function readTables(strapi: Core.Strapi, uid: PublicationUid): TimelineTables {
  const qualified = (table: string) => tableNamed(strapi, table);
  const entry = strapi.db.metadata.get(uid);
  const byline = strapi.db.metadata.get('press.byline');
  const people = joinOf(entry, 'people', qualified);
  const person = joinOf(byline, 'person', qualified);
  const topics = joinOf(entry, 'topics', qualified);
  const peopleTable = qualified(strapi.db.metadata.get('api::person.person').tableName);
  const topicTable = qualified(strapi.db.metadata.get('api::topic.topic').tableName);
  const personOfByline = `${person.table} AS pl JOIN ${peopleTable} AS p ON p.id = pl.${person.to}`;
  return {
    entries: qualified(entry.tableName),
    namesPerson:
      `SELECT bl.${people.from} FROM ${personOfByline} JOIN ${people.table} AS bl ` +
      `ON bl.${people.to} = pl.${person.from} AND bl.field = 'people' WHERE p.document_id = ? OR p.slug = ?`,
    hasTopic:
      `SELECT tl.${topics.from} FROM ${topics.table} AS tl JOIN ${topicTable} AS tp ON tp.id = tl.${topics.to} ` +
      `WHERE tp.document_id = ? OR tp.slug = ?`,
    bylines:
      `SELECT b.function, b.name, p.document_id, bl."order" AS position FROM ${people.table} AS bl ` +
      `JOIN ${qualified(byline.tableName)} AS b ON b.id = bl.${people.to} ` +
      `LEFT JOIN ${person.table} AS pl ON pl.${person.from} = b.id ` +
      `LEFT JOIN ${peopleTable} AS p ON p.id = pl.${person.to} AND ${isPublicIn('p')} ` +
      `WHERE bl.${people.from} = page.id AND bl.field = 'people' ORDER BY bl."order"`,
  };
}

interface Join {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

type Metadata = ReturnType<Core.Strapi['db']['metadata']['get']>;

function joinOf(meta: Metadata, name: string, qualified: (table: string) => string): Join {
  const attribute = meta.attributes[name];
  if (attribute?.type !== 'relation' || !('joinTable' in attribute) || !attribute.joinTable) {
    throw new Error(`${meta.uid} has no join table behind "${name}": the timeline cannot be read.`);
  }
  const { joinTable } = attribute;
  return {
    table: qualified(joinTable.name),
    from: joinTable.joinColumn.name,
    to: 'inverseJoinColumn' in joinTable ? joinTable.inverseJoinColumn.name : '',
  };
}
