import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { CostRefusal, keepWithin } from './cost-refusal';
import type { Arguments, Tally } from './weigh-arguments';
import { isPage, priceOfField } from './weigh-field';
import { said } from '../../../press/refusals/refusals';

/** What a selection set costs, for one object that it is asked of. */
export interface Weight {
  readonly points: number;
  /** Fields, with every fragment unfolded. */
  readonly fields: number;
  /** The longest chain of fields. */
  readonly depth: number;
  /** How often the rows behind the page are counted. */
  readonly totals: number;
}

/** One reading of one operation. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly variables: Arguments;
  readonly tally: Tally;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each fragment is weighed once, however often it is spread: that is what makes the reading linear. */
  readonly weighed: Map<string, Weight | 'being weighed'>;
}

const nothing: Weight = { points: 0, fields: 0, depth: 0, totals: 0 };

export function weighSelections(
  { selections }: SelectionSetNode,
  parent: GraphQLCompositeType | undefined,
  reading: Reading,
): Weight {
  let sum = nothing;
  for (const selection of selections) {
    const { points, fields, depth, totals } = weighSelection(selection, parent, reading);
    sum = {
      points: sum.points + points,
      fields: sum.fields + fields,
      depth: Math.max(sum.depth, depth),
      totals: sum.totals + totals,
    };
  }
  return sum;
}

function weighSelection(selection: SelectionNode, parent: GraphQLCompositeType | undefined, reading: Reading): Weight {
  reading.tally.directives += selection.directives?.length ?? 0;
  keepWithin('directives', reading.tally.directives);
  if (selection.kind === Kind.FIELD) return weighField(selection, parent, reading);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return weighFragment(selection.name.value, reading);
  const named = selection.typeCondition?.name.value;
  return weighSelections(selection.selectionSet, named ? compositeType(named, reading) : parent, reading);
}

function weighFragment(name: string, reading: Reading): Weight {
  const known = reading.weighed.get(name);
  if (known === 'being weighed') throw new CostRefusal(said('graphql.fragment-spreads-itself', { name }), 'document');
  if (known) return known;
  const fragment = reading.fragments.get(name);
  if (!fragment) throw new CostRefusal(said('graphql.fragment-missing', { name }), 'document');
  reading.weighed.set(name, 'being weighed');
  const parent = compositeType(fragment.typeCondition.name.value, reading);
  const weight = weighSelections(fragment.selectionSet, parent, reading);
  reading.weighed.set(name, weight);
  return weight;
}

function weighField(node: FieldNode, parent: GraphQLCompositeType | undefined, reading: Reading): Weight {
  const field = parent && fieldOf(parent, node.name.value, reading);
  const type = field && getNamedType(field.type);
  const inner = isCompositeType(type) ? type : undefined;
  const below = node.selectionSet ? weighSelections(node.selectionSet, inner, reading) : nothing;
  const fields = below.fields + 1;
  const depth = depthOf(node, below);
  // A field that the schema does not have is refused a moment later, by the validation.
  if (!field || !parent) return { points: below.points, fields, depth, totals: 0 };
  // Whatever is asked of it, one `pageInfo` is one count of all rows.
  if (isPage(parent) && node.name.value === 'pageInfo') return { points: 0, fields, depth, totals: 1 };
  const { own, rows, total } = priceOfField(parent, field, argumentsOf(node, reading), reading.tally);
  return { points: own + rows * below.points + total * below.totals, fields, depth, totals: 0 };
}

/** The usual introspection goes deeper than any question about texts, and reads nothing. */
function depthOf({ name, selectionSet }: FieldNode, below: Weight): number {
  if (!selectionSet) return 0;
  if (name.value !== SchemaMetaFieldDef.name && name.value !== TypeMetaFieldDef.name) return below.depth + 1;
  keepWithin('introspectionDepth', below.depth + 1);
  return 0;
}

function compositeType(name: string, { schema }: Reading): GraphQLCompositeType | undefined {
  const type = schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}

function fieldOf(parent: GraphQLCompositeType, name: string, { schema }: Reading) {
  if (parent === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (parent === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function argumentsOf(node: FieldNode, { variables }: Reading): Arguments {
  const given = node.arguments ?? [];
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]));
}
