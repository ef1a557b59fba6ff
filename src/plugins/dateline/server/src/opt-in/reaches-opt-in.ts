import type { Attribute } from '../schema';
import { hasComputedFields } from './computed-field-names';
import type { Schemas } from './opt-in';

/** Whether an entry of this type can have one of a type that opts in populated, at any depth. */
export function reachesOptIn(uid: string, schemas: Schemas, seen: Set<string> = new Set()): boolean {
  if (hasComputedFields(schemas.optIns.get(uid))) return true;
  if (seen.has(uid)) return false;
  seen.add(uid);
  const attributes = Object.values(schemas.getModel(uid)?.attributes ?? {});
  return attributes
    .filter((attribute) => !attribute.private)
    .some((attribute) => targetsOf(attribute).some((target) => reachesOptIn(target, schemas, seen)));
}

/** Polymorphic relations lead everywhere, and through files so would every type that has a picture: they are left out. */
function targetsOf(attribute: Attribute): readonly string[] {
  const { component, components = [], target } = attribute;
  return [component, ...components, target].filter((uid) => typeof uid === 'string');
}
