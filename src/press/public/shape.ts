/** How a public shape is written down: once, in zod, from which its type, its GraphQL and its OpenAPI follow. */
import { z } from 'zod';

/** The names under which GraphQL and OpenAPI know a shape. */
export const shapeNames = z.registry<{ id: string }>();

/** What GraphQL calls a value that is no object, where its kind alone does not say it. */
export const scalarNames = z.registry<{ scalar: string }>();

/** An object of the house's own, under its name in GraphQL and OpenAPI: with these fields, and no others. */
export function shape<Fields extends z.core.$ZodShape>(id: string, fields: Fields) {
  return z.strictObject(fields).register(shapeNames, { id });
}

/** What an answer of this shape is in TypeScript: nobody alters what is told. */
export type ShapeOf<Schema extends z.ZodType> = Told<z.infer<Schema>>;

type Told<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Told<Item>[]
    : { readonly [Name in keyof Value]: Told<Value[Name]> };
