import type { Core, UID } from '@strapi/strapi';
import { inChunks } from '../sql/in-chunks';

export type Values = Readonly<Record<string, unknown>>;

/** Where a link leads: rows, in their order. */
export interface Linked {
  readonly linkedIds: readonly number[];
}

/**
 * Writes many rows of a type with their components, and what those link to, in as many statements as one: as Strapi's
 * Document Service lays them, through its entity manager, so that every guard of rows sees them. What is linked is given by
 * `Linked`. Returns the rows' ids in the order in which they came.
 */
export async function insertRows(
  strapi: Core.Strapi,
  uid: string,
  rows: readonly Values[],
): Promise<readonly number[]> {
  if (rows.length === 0) return [];
  const ids = await insertPlain(strapi, uid, rows);
  for (const { name, component, joinTable } of partsOf(strapi, uid)) {
    const held = rows.flatMap((row, index) => itemsAt(row, name, ids[index]));
    if (component !== undefined) await insertComponents(strapi, { name, component, joinTable }, held);
    else await insertLinks(strapi, joinTable, held);
  }
  return ids;
}

async function insertPlain(strapi: Core.Strapi, uid: string, rows: readonly Values[]): Promise<readonly number[]> {
  const parts = new Set(partsOf(strapi, uid).map(({ name }) => name));
  const data = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !parts.has(name))));
  const { ids } = await strapi.db.query(uid).createMany({ data });
  if (ids.length !== rows.length)
    throw new Error(`${rows.length} rows of ${uid} were written, and ${ids.length} named.`);
  return ids.map(Number);
}

/** A component, or a row that is linked, with the row that holds it and its place there. */
interface Held {
  readonly holderId: number;
  readonly place: number;
  readonly item: unknown;
}

function itemsAt(row: Values, name: string, holderId: number | undefined): readonly Held[] {
  const value = row[name];
  if (value === null || value === undefined || holderId === undefined) return [];
  const items = isLinked(value) ? value.linkedIds : [value].flat();
  return items.map((item, index) => ({ holderId, place: index + 1, item }));
}

function isLinked(value: unknown): value is Linked {
  return typeof value === 'object' && value !== null && 'linkedIds' in value;
}

async function insertComponents(
  strapi: Core.Strapi,
  { name, component, joinTable }: Required<Part>,
  held: readonly Held[],
): Promise<void> {
  const ids = await insertRows(
    strapi,
    component,
    held.map(({ item }) => item as Values),
  );
  const ties = held.map(({ holderId, place }, index) => ({
    [joinTable.joinColumn.name]: holderId,
    [joinTable.inverseJoinColumn.name]: ids[index],
    component_type: component,
    field: name,
    ...orderIn(joinTable, place),
  }));
  await insertTies(strapi, joinTable.name, ties);
}

async function insertLinks(strapi: Core.Strapi, joinTable: JoinTable, held: readonly Held[]): Promise<void> {
  const ties = held.map(({ holderId, place, item }) => ({
    [joinTable.joinColumn.name]: holderId,
    [joinTable.inverseJoinColumn.name]: item,
    ...orderIn(joinTable, place),
  }));
  await insertTies(strapi, joinTable.name, ties);
}

function orderIn({ orderColumnName }: JoinTable, place: number): Values {
  return orderColumnName === undefined ? {} : { [orderColumnName]: place };
}

async function insertTies(strapi: Core.Strapi, table: string, ties: readonly Values[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const some of inChunks(ties))
      await strapi.db
        .getConnection(table)
        .transacting(trx)
        .insert([...some]);
  });
}

interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly orderColumnName?: string;
}

/** What stands in tables of its own: components and links. */
interface Part {
  readonly name: string;
  readonly component?: string;
  readonly joinTable: JoinTable;
}

/** Strapi ties a row to its media, languages and writers in other ways; none of them comes with a new text. */
function partsOf(strapi: Core.Strapi, uid: string): readonly (Part & { readonly component: string })[] {
  const known = partsOfTypes.get(strapi) ?? new Map<string, readonly Part[]>();
  partsOfTypes.set(strapi, known);
  if (!known.has(uid)) known.set(uid, readParts(strapi, uid));
  return known.get(uid) as readonly (Part & { readonly component: string })[];
}

const partsOfTypes = new WeakMap<Core.Strapi, Map<string, readonly Part[]>>();

function readParts(strapi: Core.Strapi, uid: string): readonly Part[] {
  const stored = strapi.db.metadata.get(uid).attributes as Readonly<Record<string, { readonly joinTable?: JoinTable }>>;
  const attributes = strapi.getModel(uid as UID.Schema).attributes as Readonly<Record<string, Attribute>>;
  return Object.entries(attributes).flatMap(([name, { type, component }]): Part[] => {
    const joinTable = stored[name]?.joinTable;
    if (joinTable === undefined || !['component', 'relation'].includes(type)) return [];
    return [{ name, joinTable, ...(component !== undefined && { component }) }];
  });
}

interface Attribute {
  readonly type: string;
  readonly component?: string;
}
