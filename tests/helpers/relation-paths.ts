/** Every way through the schemas from a type, so that a new attribute is walked without anybody's thinking of it. */
import type { Core } from '@strapi/strapi';

export interface RelationPath {
  readonly names: readonly string[];
  /** The type at its end; null where it is a morph relation, which may lead anywhere. */
  readonly end: string | null;
}

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
}

/** Relations, media and components, down to `depth` names, those of the panel's own people not followed. */
export function relationPaths(strapi: Core.Strapi, uid: string, depth: number): readonly RelationPath[] {
  if (depth === 0 || uid.startsWith('admin::')) return [];
  return attributesOf(strapi, uid).flatMap(([name, attribute]) => {
    const end = endOf(attribute);
    if (end === undefined) return [];
    const further = end === null ? [] : relationPaths(strapi, end, depth - 1);
    return [{ names: [name], end }, ...further.map((path) => ({ ...path, names: [name, ...path.names] }))];
  });
}

export function attributesOf(strapi: Core.Strapi, uid: string): readonly (readonly [string, Attribute])[] {
  const { attributes } = strapi.getModel(uid as 'api::speech.speech');
  return Object.entries(attributes as unknown as Readonly<Record<string, Attribute>>);
}

/** The attribute by which people know an entry of the type, if it has one. */
export function nameOf(strapi: Core.Strapi, uid: string): string | null {
  const names = attributesOf(strapi, uid).map(([name]) => name);
  return ['title', 'name', 'label', 'email'].find((name) => names.includes(name)) ?? null;
}

function endOf({ type, target, component }: Attribute): string | null | undefined {
  if (type === 'media') return 'plugin::upload.file';
  if (type === 'component') return component;
  return type === 'relation' ? (target ?? null) : undefined;
}
