import type { Core } from '@strapi/strapi';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isDatelineError, parseInstant } from 'strapi-plugin-dateline/core';

/**
 * Reads the moments of GraphQL as every other address does, and says what was expected where one has no offset: the scalar
 * that Strapi takes from a library says only that it is invalid.
 */
export function readInstants(strapi: Core.Strapi): void {
  const contentApi: SchemaService = strapi.plugin('graphql').service('content-api');
  const build = contentApi.buildSchema;
  contentApi.buildSchema = () => {
    const schema = build();
    const scalar = schema.getTypeMap()['DateTime'];
    if (scalar !== undefined) {
      scalar.parseValue = (value) => readInstant(value);
      scalar.parseLiteral = (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined, node);
    }
    return schema;
  };
}

interface SchemaService {
  buildSchema: () => { getTypeMap(): Readonly<Record<string, Scalar>> };
}

interface Scalar {
  parseValue(value: unknown): Date;
  parseLiteral(node: ValueNode): Date;
}

/** GraphQL adds where it stands: the place in the document, or the path in the variables. */
function readInstant(value: unknown, node?: ValueNode): Date {
  if (value instanceof Date) return value;
  try {
    return new Date(parseInstant(value));
  } catch (error) {
    throw isDatelineError(error) ? new GraphQLError(error.message, { nodes: node }) : error;
  }
}
