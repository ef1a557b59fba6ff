import type { Core } from '@strapi/strapi';
import { dataFault } from '../../press/bytes/data-fault';
import { readPagination } from '../../press/query/read-pagination';
import { parameterRefusalOf, refusalOf } from '../../desk/refusals/refusal';
import { ParameterRefusal } from '../../press/refusals/parameter-refusal';

type Arguments = Readonly<Record<string, unknown>>;

type Resolver = (parent: unknown, args: Arguments, ...rest: readonly unknown[]) => unknown;

interface Field {
  readonly name: string;
  readonly args: readonly unknown[];
  resolve?: Resolver;
}

interface Type {
  readonly name: string;
  /** Of object types; of inputs as well, whose fields resolve nothing. */
  getFields?(): Readonly<Record<string, Field>>;
}

interface Schema {
  getTypeMap(): Readonly<Record<string, Type>>;
}

/**
 * Stands around the resolvers that ask the database with what the caller said; the many that read one field of a row are
 * left as they are. It reads the pagination, which Strapi works out before it has the rest checked, and is the net that
 * REST has around everything: GraphQL answers its errors itself.
 */
export function guardResolvers(strapi: Core.Strapi): void {
  const contentApi: { buildSchema: () => Schema } = strapi.plugin('graphql').service('content-api');
  const build = contentApi.buildSchema;
  contentApi.buildSchema = () => {
    const schema = build();
    for (const field of Object.values(schema.getTypeMap()).flatMap(askingFields)) {
      if (field.resolve !== undefined) field.resolve = guarded(strapi, field.resolve);
    }
    return schema;
  };
}

function askingFields(type: Type): readonly Field[] {
  if (type.name.startsWith('__') || type.getFields === undefined) return [];
  const isRoot = type.name === 'Query' || type.name === 'Mutation';
  return Object.values(type.getFields()).filter(
    ({ name, args }) => isRoot || name === 'pageInfo' || (args !== undefined && args.length > 0),
  );
}

function guarded(strapi: Core.Strapi, resolve: Resolver): Resolver {
  return async (parent, args, ...rest) => {
    try {
      return await resolve(parent, readArguments(args), ...rest);
    } catch (error) {
      throw translated(strapi, error);
    }
  };
}

/** Null is what a client writes for a variable that it leaves out. */
function readArguments(args: Arguments): Arguments {
  const { pagination } = args;
  if (pagination !== undefined && pagination !== null) readPagination(pagination, { at: 'pagination', path: [] });
  if (!Object.values(args).includes(null)) return args;
  return Object.fromEntries(Object.entries(args).filter(([name, value]) => value !== null || !lists.has(name)));
}

const lists: ReadonlySet<string> = new Set(['pagination', 'filters', 'sort']);

function translated(strapi: Core.Strapi, error: unknown): unknown {
  if (error instanceof ParameterRefusal) return parameterRefusalOf(error);
  const fault = dataFault(error);
  if (fault === null) return error;
  strapi.log.warn(`GraphQL: ${(error as Error).message.slice(0, 300)}`);
  return refusalOf(fault);
}
