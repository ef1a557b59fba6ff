import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { kindOf } from '../../press/attributes/kind-of';
import { isSaid } from '../../press/attributes/attribute-kinds';
import type { PublicationUid } from '../../press/publication/publication-types';
import type { LinkingRow } from '../links/read-links';
import { withWaiting } from '../links/with-waiting';
import { inOneOrder } from '../../press/stored/in-one-order';
import { draftsWhere, isPublic } from '../stored/draft-or-public';

/** All that a text says to the public, in the form in which the Document Service takes it back. */
export type TextContent = Readonly<Record<string, unknown>>;

/** The content of one stored row, or null where there is none. */
export async function loadContent(
  strapi: Core.Strapi,
  uid: PublicationUid,
  where: Readonly<Record<string, unknown>>,
): Promise<TextContent | null> {
  const row: TextRow | null = await strapi.db.query(uid).findOne({ where, populate: populateOf(strapi, uid) });
  if (row === null) return null;
  const linking = row as unknown as LinkingRow;
  if (isPublic(linking)) await withWaiting(strapi, uid, linking);
  return contentOf(strapi, uid, row);
}

/** The drafts of many texts of a type with all that they say, in as many questions as of one. */
export async function loadDraftRows(
  strapi: Core.Strapi,
  uid: PublicationUid,
  documentIds: readonly string[],
): Promise<readonly TextRow[]> {
  const where = draftsWhere({ documentId: { $in: [...documentIds] } });
  return strapi.db.query(uid).findMany({ where, populate: populateOf(strapi, uid) });
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

/** A stored row with its parts and what they link to. */
export type TextRow = Readonly<Record<string, unknown>>;

interface Attribute {
  readonly type: string;
  readonly component?: UID.Component;
}

function attributesOf(strapi: Core.Strapi, uid: UID.Schema): [string, Attribute][] {
  const { attributes } = strapi.getModel(uid);
  return (Object.entries(attributes) as [string, Attribute][]).filter(([name]) => isSaid(kindOf(uid, name)));
}

function populateOf(strapi: Core.Strapi, uid: UID.Schema): Record<string, object> {
  const populated = attributesOf(strapi, uid).flatMap(([name, { type, component }]): [string, object][] => {
    if (type === 'relation') return [[name, { select: ['id', 'documentId'] }]];
    if (type === 'media') return [[name, { select: ['id'] }]];
    return component === undefined ? [] : [[name, { populate: populateOf(strapi, component) }]];
  });
  return Object.fromEntries(populated);
}

export function contentOf(strapi: Core.Strapi, uid: UID.Schema, row: TextRow): TextContent {
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
  return component === undefined ? value : contentOf(strapi, component, value as TextRow);
}
