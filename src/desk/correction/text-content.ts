import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication-types';

/** All that a text says to the public, in the form in which the Document Service takes it back. */
export type TextContent = Readonly<Record<string, unknown>>;

/** The content of one stored row, or null where there is none. */
export async function loadContent(
  strapi: Core.Strapi,
  uid: PublicationUid,
  where: Readonly<Record<string, unknown>>,
): Promise<TextContent | null> {
  const row: Row | null = await strapi.db.query(uid).findOne({ where, populate: populateOf(strapi, uid) });
  return row === null ? null : contentOf(strapi, uid, row);
}

/**
 * The same for the same content: keys in one order, since PostgreSQL keeps JSON in an order of its own. Whether a text
 * is featured says where it stands, not what it says.
 */
export function digestOf({ featured: _featured, ...said }: TextContent): string {
  return createHash('sha256')
    .update(JSON.stringify(inOneOrder(said)))
    .digest('hex');
}

type Row = Readonly<Record<string, unknown>>;

interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly component?: UID.Component;
}

/** What Strapi and the stamps add to a row. */
const bookkeeping: ReadonlySet<string> = new Set([
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'firstPublishedAt',
  'lastChangedAt',
]);

function attributesOf(strapi: Core.Strapi, uid: UID.Schema): [string, Attribute][] {
  const { attributes } = strapi.getModel(uid);
  return (Object.entries(attributes) as [string, Attribute][]).filter(
    ([name, attribute]) => attribute.private !== true && !bookkeeping.has(name),
  );
}

function populateOf(strapi: Core.Strapi, uid: UID.Schema): Record<string, object> {
  const populated = attributesOf(strapi, uid).flatMap(([name, { type, component }]): [string, object][] => {
    if (type === 'relation') return [[name, { select: ['documentId'] }]];
    if (type === 'media') return [[name, { select: ['id'] }]];
    return component === undefined ? [] : [[name, { populate: populateOf(strapi, component) }]];
  });
  return Object.fromEntries(populated);
}

function contentOf(strapi: Core.Strapi, uid: UID.Schema, row: Row): TextContent {
  const content = attributesOf(strapi, uid).map(([name, attribute]) => [
    name,
    eachOf(row[name] ?? null, attribute.type, (value) => valueOf(strapi, attribute, value)),
  ]);
  return Object.fromEntries(content) as TextContent;
}

/** Blocks are an array as well, and one value all the same. */
function eachOf(value: unknown, type: string, convert: (value: unknown) => unknown): unknown {
  const isList = Array.isArray(value) && (type === 'relation' || type === 'media' || type === 'component');
  return isList ? value.map(convert) : convert(value);
}

function valueOf(strapi: Core.Strapi, { type, component }: Attribute, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'relation') return (value as { documentId: string }).documentId;
  if (type === 'media') return (value as { id: number }).id;
  return component === undefined ? value : contentOf(strapi, component, value as Row);
}

function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOneOrder(inner)]));
}
