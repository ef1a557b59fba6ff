import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Said } from 'strapi-plugin-dateline/sentences';
import { said, sayInEnglish } from '../../press/refusals/refusals';
import { CostRefusal } from './cost/cost-refusal';
import { limits } from './cost/limits';
import { meterOf } from './cost/meter';
import { weighRequest } from './cost/weigh-document';

/**
 * A plugin of the Apollo server that refuses a dear request before anything else looks at it: the rules of validation,
 * Strapi's own depth limit among them, walk a document without memory, and doubling fragments would hold the server up
 * there. The request is the one that Apollo has read from the address or body itself, so that there are no two readers
 * who could understand it differently.
 */
export function boundCost() {
  let schema: GraphQLSchema | undefined;
  return {
    // https://www.apollographql.com/docs/apollo-server/integrations/plugins-event-reference
    async serverWillStart(service: { readonly schema: GraphQLSchema }) {
      schema = service.schema;
    },
    async requestDidStart({ request }: { readonly request: GraphqlRequest }) {
      const refusal = schema && refusalOf(request, schema);
      if (!refusal) return { executionDidStart: async () => ({ willResolveField: meterOf(refusedMidway) }) };
      putAside(request);
      return {
        // Apollo makes an answer of what is thrown here; what is thrown earlier would be a 500.
        async didResolveOperation() {
          throw refusal;
        },
      };
    },
  };
}

/** As Apollo hands it to its plugins, which may change it. */
interface GraphqlRequest {
  query?: string | undefined;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  extensions?: Record<string, unknown> | undefined;
}

function refusalOf(request: GraphqlRequest, schema: GraphQLSchema): GraphQLError | undefined {
  if (request.extensions?.['persistedQuery'] !== undefined)
    return refused('PERSISTED_QUERY_NOT_SUPPORTED', said('graphql.not-persisted'));
  const { query, variables, operationName } = request;
  if (!query) return undefined;
  try {
    weighRequest({ query, variables, operationName }, schema);
    return undefined;
  } catch (error) {
    if (error instanceof CostRefusal) return refusedFor(error);
    // Apollo's parser refuses it once more, with the place in the document.
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function refusedFor({ said, what, count }: CostRefusal): GraphQLError {
  const isCounted = what !== 'document';
  const details = isCounted ? { what, count: Math.min(count ?? 0, Number.MAX_SAFE_INTEGER), limit: limits[what] } : {};
  const cost = what === 'cost' ? { cost: details.count, limit: details.limit } : {};
  return refused(isCounted ? 'QUERY_TOO_COSTLY' : 'GRAPHQL_VALIDATION_FAILED', said, { ...cost, details });
}

function refusedMidway(points: number): GraphQLError {
  const dearer = said('graphql.dearer-than-estimated');
  return refused('QUERY_TOO_COSTLY', dearer, { cost: Math.ceil(points), limit: 2 * limits.cost });
}

function refused(code: string, what: Said, more: Readonly<Record<string, unknown>> = {}): GraphQLError {
  const message = sayInEnglish(what);
  const error = { name: 'ValidationError', message, details: what };
  return new GraphQLError(message, { extensions: { code, ...more, error, http: { status: 400 } } });
}

/** Leaves the server something to parse and validate that costs nothing, until the refusal is said. */
function putAside(request: GraphqlRequest): void {
  request.query = '{ __typename }';
  request.operationName = undefined;
  request.variables = undefined;
  request.extensions = undefined;
}
