import type { AttributeKind } from './attribute-kinds';
import { entryKinds, partKinds } from './kinds-by-type';
import { strapiColumns } from './strapi-columns';

const kindsByUid: Readonly<Record<string, Readonly<Record<string, AttributeKind>>>> = { ...entryKinds, ...partKinds };

/**
 * What an attribute of a type or component is. Of what the table does not know (a plugin's type, say), all that is not
 * Strapi's is taken for words.
 */
export function kindOf(uid: string, name: string): AttributeKind {
  if (strapiColumns.includes(name)) return 'strapi';
  return attributeKindsOf(uid).get(name) ?? 'words';
}

/** The attributes of a type of these kinds, in the order of the table. */
export function attributesOf(uid: string, ...kinds: readonly AttributeKind[]): readonly string[] {
  return [...attributeKindsOf(uid)].filter(([, kind]) => kinds.includes(kind)).map(([name]) => name);
}

/** Each attribute of a type with its kind. */
export function attributeKindsOf(uid: string): ReadonlyMap<string, AttributeKind> {
  return known.get(uid) ?? nothing;
}

const nothing: ReadonlyMap<string, AttributeKind> = new Map();

const known = new Map(Object.entries(kindsByUid).map(([uid, kinds]) => [uid, new Map(Object.entries(kinds))]));
