import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../rows/entity-parts';
import { answersThePublic } from './public-request';
import { withoutHidden, withoutHiddenOfAnyType } from './without-hidden';

/**
 * Looks at what each field of the GraphQL schema gives that is of a type with drafts: roots, relations, connections,
 * the answers of mutations, and fields that somebody adds later.
 */
export function filterGraphql(strapi: Core.Strapi): void {
  const service: SchemaService = strapi.plugin('graphql').service('content-api');
  const build = service.buildSchema;
  service.buildSchema = () => {
    const schema = build();
    const filters = filtersByType(strapi, schema);
    for (const field of fieldsOf(schema)) {
      const filter = filters.get(namedType(field.type));
      if (filter !== undefined) field.resolve = filtered(strapi, filter, field.resolve ?? propertyOf);
    }
    return schema;
  };
}

interface SchemaService {
  buildSchema: () => Schema;
}

interface Schema {
  getTypeMap(): Readonly<Record<string, object>>;
}

interface ObjectType {
  getFields(): Readonly<Record<string, Field>>;
}

interface Field {
  readonly type: FieldType;
  resolve?: Resolve;
}

/** A list or a type that may not be null stands around another. */
interface FieldType {
  readonly name?: string;
  readonly ofType?: FieldType;
}

type Resolve = (parent: unknown, args: unknown, context: unknown, info: Info) => unknown;

interface Info {
  readonly fieldName: string;
}

type Filter = (answer: unknown) => unknown;

/** By the name of each type in the schema that has drafts, and of each union, such as the targets of a morph relation. */
function filtersByType(strapi: Core.Strapi, schema: Schema): ReadonlyMap<string, Filter> {
  const { naming } = strapi.plugin('graphql').service('utils') as { naming: { getTypeName(model: object): string } };
  const models = Object.values(strapi.contentTypes).filter(({ uid }) => hasDrafts(strapi, uid));
  const unions = Object.entries(schema.getTypeMap()).filter(([, type]) => 'getTypes' in type);
  return new Map<string, Filter>([
    ...unions.map(([name]) => [name, (answer: unknown) => withoutHiddenOfAnyType(strapi, answer)] as const),
    ...models.map(
      (model) => [naming.getTypeName(model), (answer: unknown) => withoutHidden(strapi, model.uid, answer)] as const,
    ),
  ]);
}

/** Input types have fields as well, and resolve nothing. */
function fieldsOf(schema: Schema): readonly Field[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is ObjectType => 'getFields' in type && 'getInterfaces' in type)
    .flatMap((type) => Object.values(type.getFields()));
}

function namedType({ ofType, name }: FieldType): string {
  return ofType === undefined ? (name ?? '') : namedType(ofType);
}

function filtered(strapi: Core.Strapi, filter: Filter, resolve: Resolve): Resolve {
  return async (...call) => {
    const value = await resolve(...call);
    return answersThePublic(strapi) ? filter(value) : value;
  };
}

/** What GraphQL does by itself with a field that has no resolver. */
function propertyOf(parent: unknown, _args: unknown, _context: unknown, { fieldName }: Info): unknown {
  return (parent as Readonly<Record<string, unknown>> | null)?.[fieldName];
}
