import type { Core, UID } from '@strapi/strapi';
import { mayReadDrafts } from '../roles/may-read-drafts';

/**
 * Keeps drafts out of the relations in the answer to a GraphQL mutation. Strapi's plugin hands the root's status down to
 * relations for queries alone; below a mutation it reads the rows of both states, other languages' drafts included.
 */
export function guardRelations(strapi: Core.Strapi): void {
  const builders: Builders = strapi.plugin('graphql').service('builders');
  const make = builders.new;
  builders.new = (name, registry) => {
    const made = make(name, registry);
    const build = made.buildAssociationResolver;
    made.buildAssociationResolver = (relation) => publishedUnlessAllowed(strapi, relation, build(relation));
    return made;
  };
}

interface Relation {
  readonly contentTypeUID: UID.Schema;
  readonly attributeName: string;
}

type Resolver = (parent: unknown, args: Arguments, ...rest: unknown[]) => Promise<unknown>;

interface Attribute {
  readonly target?: UID.Schema;
}

interface Arguments {
  readonly status?: unknown;
}

interface Builders {
  new: (name: string, registry: unknown) => { buildAssociationResolver: (relation: Relation) => Resolver };
}

function publishedUnlessAllowed(strapi: Core.Strapi, relation: Relation, resolve: Resolver): Resolver {
  if (!hasDrafts(strapi, relation)) return resolve;
  return (parent, args, ...rest) =>
    resolve(parent, mayReadDrafts(strapi) ? args : { status: 'published', ...args }, ...rest);
}

function hasDrafts(strapi: Core.Strapi, { contentTypeUID, attributeName }: Relation): boolean {
  const attributes = strapi.getModel(contentTypeUID).attributes as object as Readonly<Record<string, Attribute>>;
  const target = attributes[attributeName]?.target;
  return target !== undefined && strapi.getModel(target)?.options?.draftAndPublish === true;
}
