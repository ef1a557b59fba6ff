import { z } from 'zod';
import { scalarNames, shapeNames } from './shape';

/** The types of GraphQL for these shapes and for all that they are made of, in its schema language. */
export function graphqlTypes(roots: readonly z.ZodObject[]): string {
  return [...objectsBelow(roots)].map(typeOf).join('\n\n');
}

function objectsBelow(roots: readonly z.ZodObject[]): ReadonlySet<z.ZodObject> {
  const found = new Set<z.ZodObject>();
  const visit = (schema: z.core.$ZodType): void => {
    const { inner } = unwrapped(schema);
    if (!(inner instanceof z.ZodObject) || found.has(inner)) return;
    found.add(inner);
    Object.values(inner.shape).forEach(visit);
  };
  roots.forEach(visit);
  return found;
}

function typeOf(schema: z.ZodObject): string {
  const fields = Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field));
  return `type ${nameOf(schema)} {\n${fields.join('\n')}\n}`;
}

function fieldOf(name: string, field: z.core.$ZodType): string {
  const said = z.globalRegistry.get(field)?.description;
  const description = said === undefined ? '' : `  ${JSON.stringify(said)}\n`;
  return `${description}  ${name}: ${reference(field)}`;
}

/** How a field names its type: `[String!]!` */
function reference(field: z.core.$ZodType): string {
  const { inner, isList, isNullable } = unwrapped(field);
  const name = nameOf(inner);
  return `${isList ? `[${name}!]` : name}${isNullable ? '' : '!'}`;
}

interface Unwrapped {
  readonly inner: z.core.$ZodType;
  readonly isList: boolean;
  readonly isNullable: boolean;
}

/** A list with a name of its own is no list to GraphQL: blocks are JSON. */
function unwrapped(schema: z.core.$ZodType): Unwrapped {
  if (schema instanceof z.ZodNullable) return { ...unwrapped(schema.unwrap()), isNullable: true };
  if (schema instanceof z.ZodArray && !scalarNames.has(schema))
    return { inner: unwrapped(schema.element).inner, isList: true, isNullable: false };
  return { inner: schema, isList: false, isNullable: false };
}

function nameOf(schema: z.core.$ZodType): string {
  const given = scalarNames.get(schema)?.scalar ?? shapeNames.get(schema)?.id;
  const name = given ?? kinds.find(([kind]) => schema instanceof kind)?.[1];
  if (name === undefined) throw new Error(`GraphQL has no name for a ${schema._zod.def.type}: give the shape one.`);
  return name;
}

const kinds = [
  [z.ZodNumberFormat, 'Int'],
  [z.ZodBoolean, 'Boolean'],
  [z.ZodString, 'String'],
  [z.ZodEnum, 'String'],
] as const;
