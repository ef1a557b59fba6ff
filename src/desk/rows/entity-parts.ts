import type { Core } from '@strapi/strapi';

/** What an entity of a type can carry inside of it, as the database's own description says. */
export interface EntityParts {
  readonly uid: string;
  readonly hasDrafts: boolean;
  readonly parts: readonly EntityPart[];
}

export interface EntityPart {
  readonly name: string;
  /** The type of what stands there; null where each item names its own. */
  readonly target: string | null;
  /** Where an item names its type: `__component` in dynamic zones, `__type` in other morph relations. */
  readonly typeField: string;
}

/** Relations, media, components and dynamic zones are all relations to the database. Null for what is no type. */
export function entityParts(strapi: Core.Strapi, uid: string): EntityParts | null {
  const known = knownOf.get(strapi) ?? new Map<string, EntityParts | null>();
  knownOf.set(strapi, known);
  if (!known.has(uid)) known.set(uid, readParts(strapi, uid));
  return known.get(uid) ?? null;
}

/** The type of an item that stands in a part; null where it names none that there is. */
export function partsOfItem(strapi: Core.Strapi, part: EntityPart, item: object): EntityParts | null {
  const uid = part.target ?? (item as Readonly<Record<string, unknown>>)[part.typeField];
  return typeof uid === 'string' ? entityParts(strapi, uid) : null;
}

export function hasDrafts(strapi: Core.Strapi, uid: string): boolean {
  return entityParts(strapi, uid)?.hasDrafts ?? false;
}

const knownOf = new WeakMap<Core.Strapi, Map<string, EntityParts | null>>();

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly morphColumn?: { readonly typeField?: string };
  readonly joinTable?: { readonly morphColumn?: { readonly typeField?: string } };
}

function readParts(strapi: Core.Strapi, uid: string): EntityParts | null {
  // Of what it does not have, Strapi's own description throws.
  if (!strapi.db.metadata.has(uid)) return null;
  const attributes = strapi.db.metadata.get(uid).attributes as object as Readonly<Record<string, Attribute>>;
  return {
    uid,
    hasDrafts: strapi.getModel(uid as 'api::speech.speech')?.options?.draftAndPublish === true,
    parts: Object.entries(attributes)
      .filter(([, { type }]) => type === 'relation')
      .map(([name, attribute]) => ({
        name,
        target: attribute.target ?? null,
        typeField: (attribute.morphColumn ?? attribute.joinTable?.morphColumn)?.typeField ?? '__type',
      })),
  };
}
