import type { Core } from '@strapi/strapi';
import { entityParts, partsOfItem, type EntityPart, type EntityParts } from '../rows/entity-parts';
import { stateOf } from './row-state';

/**
 * The same answer without what is not published, at any depth: out of lists, and null where it stands alone. An entity of
 * a type with drafts that nobody has looked at is left out, too: a check that cannot see does not let pass.
 */
export function withoutHidden(strapi: Core.Strapi, uid: string, answer: unknown): unknown {
  const parts = entityParts(strapi, uid);
  return parts === null ? answer : shownOf(strapi, answer, () => parts);
}

/** The same of what may be of any type, and says of which it is. */
export function withoutHiddenOfAnyType(strapi: Core.Strapi, answer: unknown): unknown {
  return shownOf(strapi, answer, (item) => partsOfItem(strapi, anyType, item));
}

const anyType: EntityPart = { name: '', target: null, typeField: '__type' };

type PartsOf = (item: object) => EntityParts | null;

function shownOf(strapi: Core.Strapi, answer: unknown, partsOf: PartsOf): unknown {
  if (!Array.isArray(answer)) return shownEntity(strapi, answer, partsOf);
  const shown = answer.map((item) => shownEntity(strapi, item, partsOf));
  const isWhole = shown.every((item, index) => item === answer[index]);
  return isWhole ? answer : shown.filter((item, index) => item !== null || answer[index] === null);
}

function shownEntity(strapi: Core.Strapi, entity: unknown, partsOf: PartsOf): unknown {
  if (typeof entity !== 'object' || entity === null || isCount(entity)) return entity;
  const own = partsOf(entity);
  if (own === null) return entity;
  if (own.hasDrafts && stateOf(entity) !== 'published') return null;
  const fields = entity as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | null = null;
  for (const part of own.parts) {
    const inner = fields[part.name];
    if (typeof inner !== 'object' || inner === null) continue;
    const shown = shownOf(strapi, inner, (item) => partsOfItem(strapi, part, item));
    if (shown === inner) continue;
    copy ??= { ...fields };
    copy[part.name] = shown;
  }
  return copy ?? entity;
}

/** `populate[topics][count]=true` answers with a number where entities would stand. */
function isCount(value: object): boolean {
  return 'count' in value && Object.keys(value).length === 1;
}
