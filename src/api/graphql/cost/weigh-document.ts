import {
  Kind,
  Lexer,
  OperationTypeNode,
  parse,
  Source,
  TokenKind,
  valueFromASTUntyped,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { keepWithin, refuseCost } from './cost-refusal';
import { limits } from './limits';
import type { Arguments, Tally } from './weigh-arguments';
import { weighSelections, type Weight } from './weigh-selections';

export interface CostlyRequest {
  readonly query: string;
  readonly variables?: Arguments | null | undefined;
  readonly operationName?: string | null | undefined;
}

/**
 * What a request would cost at most, in points; each part of its document is looked at once.
 *
 * @throws CostRefusal naming what there is too much of, how much, and the limit
 * @throws GraphQLError where the document does not parse
 */
export function weighRequest(request: CostlyRequest, schema: GraphQLSchema): number {
  keepWithin('characters', request.query.length);
  const document = documentOf(request.query);
  const variables = request.variables ?? {};
  keepWithin('valueDepth', depthOfValue(variables));
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  keepWithin('operations', operations.length);
  const weights = operations.map((operation) => weighOperation(operation, document, schema, variables));
  // Whoever validates walks all of them; executed is one.
  keepWithin('fields', sumOf(weights.map(({ fields }) => fields)));
  keepWithin('depth', mostOf(weights.map(({ depth }) => depth)));
  const points = mostOf(chosen(operations, weights, request.operationName).map((weight) => weight.points));
  if (points > limits.cost) refuseCost(points);
  return points;
}

/** Sites ask the same few questions again and again. */
const parsed = new LRUCache<string, DocumentNode>({
  maxSize: 500_000,
  sizeCalculation: (_document, query) => query.length,
});

function documentOf(query: string): DocumentNode {
  const known = parsed.get(query);
  if (known !== undefined) return known;
  keepParsable(query);
  const document = parse(query, { noLocation: true });
  parsed.set(query, document);
  return document;
}

function weighOperation(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
  given: Arguments,
): Weight {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const tally: Tally = { conditions: 0, listedValues: 0, directives: 0 };
  return weighSelections(operation.selectionSet, rootOf(operation, schema), {
    schema,
    variables: { ...defaultsOf(operation), ...given },
    tally,
    fragments: new Map(fragments.map((each): [string, FragmentDefinitionNode] => [each.name.value, each])),
    weighed: new Map(),
  });
}

function rootOf({ operation }: OperationDefinitionNode, schema: GraphQLSchema) {
  if (operation === OperationTypeNode.QUERY) return schema.getQueryType() ?? undefined;
  if (operation === OperationTypeNode.MUTATION) return schema.getMutationType() ?? undefined;
  return schema.getSubscriptionType() ?? undefined;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Arguments {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

/** Without a name that is there, any of them may be meant. */
function chosen(
  operations: readonly OperationDefinitionNode[],
  weights: readonly Weight[],
  name: string | null | undefined,
): readonly Weight[] {
  const named = weights.filter((_, index) => operations[index]?.name?.value === name);
  return named.length > 0 ? named : weights;
}

/** Before the parser: it calls itself for each bracket, and has no limit but its stack. */
function keepParsable(query: string): void {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  let depth = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    keepWithin('tokens', (count += 1));
    if (opening.has(token.kind)) keepWithin('nesting', (depth += 1));
    else if (closing.has(token.kind)) depth -= 1;
  }
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Layer by layer, without calling itself: a megabyte of brackets is a hundred thousand layers. */
function depthOfValue(value: unknown): number {
  let layer = [value].filter(isNested);
  let depth = 0;
  while (layer.length > 0 && depth <= limits.valueDepth) {
    depth += 1;
    layer = layer.flatMap((each) => Object.values(each)).filter(isNested);
  }
  return depth;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function mostOf(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}
