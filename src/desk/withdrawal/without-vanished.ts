import type { Core, UID } from '@strapi/strapi';
import type { TextContent } from '../content/text-content';

/** A kept text without the people, topics and files that have been deleted since: they would keep it from coming back. */
export async function withoutVanished(
  strapi: Core.Strapi,
  uid: UID.Schema,
  content: TextContent,
): Promise<TextContent> {
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(content)) kept.push([name, await valueLeft(strapi, uid, name, value)]);
  return Object.fromEntries(kept);
}

interface Attribute {
  readonly type: string;
  readonly target?: UID.ContentType;
  readonly component?: UID.Component;
}

type Attributes = Readonly<Record<string, Attribute>>;

const unknownAttribute: Attribute = { type: 'unknown' };

async function valueLeft(strapi: Core.Strapi, uid: UID.Schema, name: string, value: unknown): Promise<unknown> {
  const { type, target, component } = (strapi.getModel(uid).attributes as Attributes)[name] ?? unknownAttribute;
  const keep = (one: unknown) => oneLeft(strapi, { type, target, component }, one);
  if (value === null || !keptApart.has(type)) return value;
  if (!Array.isArray(value)) return keep(value);
  const left: unknown[] = [];
  for (const one of value) left.push(await keep(one));
  return left.filter((one) => one !== null);
}

const keptApart: ReadonlySet<string> = new Set(['relation', 'media', 'component']);

async function oneLeft(strapi: Core.Strapi, { type, target, component }: Attribute, value: unknown): Promise<unknown> {
  if (component !== undefined) return withoutVanished(strapi, component, value as TextContent);
  const isThere =
    type === 'media'
      ? await strapi.db.query('plugin::upload.file').count({ where: { id: value } })
      : target && (await strapi.db.query(target).count({ where: { documentId: value } }));
  return isThere ? value : null;
}
