/** Turns, people and topics for every row of a type, written into Strapi's own tables. */
import type { Core } from '@strapi/strapi';
import { blocksOf } from '../../src/press/blocks/blocks';

/** How many of each a text has. */
const TURNS = 4;
const PEOPLE = 3;
const TOPICS = 3;

export async function connectRows(strapi: Core.Strapi, uid: string): Promise<void> {
  const { attributes, tableName } = metadataOf(strapi, uid);
  const ids = (await strapi.db.connection(tableName).select('id')).map(({ id }: { id: number }) => id);
  const { turns, people, topics } = attributes;
  if (turns?.joinTable) await components(strapi, turns.joinTable, 'press.turn', inTurn(ids, TURNS), turn);
  if (people?.joinTable) await components(strapi, people.joinTable, 'press.byline', inTurn(ids, PEOPLE), byline);
  if (topics?.joinTable) await links(strapi, topics.joinTable, pairsOf(ids));
}

interface JoinTable {
  readonly name: string;
  readonly on?: { readonly field: string };
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly orderColumnName?: string;
}

interface Metadata {
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, { readonly joinTable?: JoinTable }>>;
}

type Row = Readonly<Record<string, string | number | undefined>>;

function metadataOf(strapi: Core.Strapi, uid: string): Metadata {
  return strapi.db.metadata.get(uid) as unknown as Metadata;
}

/** Each so many times, one after the other. */
function inTurn(ids: readonly number[], times: number): readonly number[] {
  return ids.flatMap((id) => Array.from({ length: times }, () => id));
}

function turn(n: number): Row {
  const body = JSON.stringify(blocksOf(['What does the harbour say? '.repeat(10)]));
  return { key: `t${n}`, speaker: 'Ada Marlow', role: 'answer', body };
}

function byline(): Row {
  return { name: 'Ada Marlow', function: 'speaker' };
}

async function components(
  strapi: Core.Strapi,
  table: JoinTable,
  uid: string,
  owners: readonly number[],
  rowOf: (n: number) => Row,
): Promise<void> {
  const { tableName, attributes } = metadataOf(strapi, uid);
  const first = Number((await strapi.db.connection(tableName).max('id as top'))[0]?.['top'] ?? 0) + 1;
  await insert(
    strapi,
    tableName,
    owners.map((_, n) => ({ id: first + n, ...rowOf(n) })),
  );
  const joins = owners.map((owner, n) => ({
    entity_id: owner,
    cmp_id: first + n,
    component_type: uid,
    field: table.on?.field,
    order: n,
  }));
  await insert(strapi, table.name, joins);
  const person = attributes['person']?.joinTable;
  if (person)
    await links(
      strapi,
      person,
      owners.map((_, n) => [first + n, targetOf(n)]),
    );
}

function pairsOf(ids: readonly number[]): (readonly [number, number])[] {
  return inTurn(ids, TOPICS).map((id, n) => [id, targetOf(id + (n % TOPICS))]);
}

/** People and topics are written as draft and published row of three languages: the second of six is public in English. */
function targetOf(n: number): number {
  return 6 * (n % 100) + 2;
}

async function links(strapi: Core.Strapi, table: JoinTable, pairs: readonly (readonly [number, number])[]) {
  const rows = pairs.map(([one, other], n) => ({
    [table.joinColumn.name]: one,
    [table.inverseJoinColumn.name]: other,
    ...(table.orderColumnName ? { [table.orderColumnName]: n } : {}),
  }));
  await insert(strapi, table.name, rows);
}

async function insert(strapi: Core.Strapi, table: string, rows: readonly Row[]): Promise<void> {
  // SQLite takes few values in one statement.
  await strapi.db.connection.batchInsert(table, rows as Record<string, string | number | undefined>[], 100);
  await continueIds(strapi, table);
}

/** PostgreSQL does not count ids that were written by hand. */
async function continueIds(strapi: Core.Strapi, table: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const sql = `SELECT setval(pg_get_serial_sequence(?, 'id'), (SELECT max(id) FROM ??))`;
  await strapi.db.connection.raw(sql, [table, table]);
}
