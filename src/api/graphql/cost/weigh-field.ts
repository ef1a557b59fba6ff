import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type GraphQLCompositeType,
  type GraphQLField,
} from 'graphql';
import { introspectedRows, longLists, mostRows, prices, rowsUnlessAsked } from './prices';
import { weighArguments, type Arguments, type Tally } from './weigh-arguments';

type Field = GraphQLField<unknown, unknown>;

/** What a field costs by itself, and how often what stands below it is computed. */
export interface FieldPrice {
  readonly own: number;
  readonly rows: number;
  /** What counting all rows behind the page would cost. */
  readonly total: number;
}

/** The price of a field of the house's schema; `parent` is the type it stands in. */
export function priceOfField(parent: GraphQLCompositeType, field: Field, args: Arguments, tally: Tally): FieldPrice {
  if (parent.name.startsWith('__')) return plain(prices.introspected, introspectedRows[field.name] ?? 1);
  if (field.name === '__schema' || field.name === '__type') return plain(prices.introspected);
  if (parent.name === 'Mutation') return plain(prices.mutation);
  if (parent.name === 'Query') return priceOfRoot(field, args, tally);
  if (!isCompositeType(getNamedType(field.type))) return plain(priceOfValue(field));
  const nested = longLists[field.name] ?? rowsUnlessAsked.nested;
  if (isAtHand(parent)) return plain(prices.value, isPage(parent) ? 1 : rowsOf(field, args, nested));
  if (isPage(parent)) return plain(0);
  return priceOfList(field, args, tally, prices.relation, nested);
}

function plain(own: number, rows = 1): FieldPrice {
  return { own, rows, total: 0 };
}

/** The roads across types have prices of their own: what one of them reads, a generated query does not. */
function priceOfRoot(field: Field, args: Arguments, tally: Tally): FieldPrice {
  if (field.name === 'frontPage') return plain(prices.frontPage);
  if (field.name !== 'timeline') return priceOfList(field, args, tally, prices.root, rowsUnlessAsked.root);
  const filters = ['person', 'topic', 'q'].filter((name) => args[name] !== undefined && args[name] !== null).length;
  const own = prices.timeline + filters * prices.timelineFilter;
  const rows = countFrom(args['limit'], rowsUnlessAsked.timeline);
  return plain(own + rows * prices.row, rows);
}

function priceOfList(field: Field, args: Arguments, tally: Tally, base: number, unlessAsked: number): FieldPrice {
  const filtersType = field.args.find(({ name }) => name === 'filters')?.type;
  const conditions = weighArguments(args, filtersType, tally, base === prices.relation);
  const rows = rowsOf(field, args, unlessAsked);
  return { own: base + conditions + rows * prices.row, rows, total: prices.total + conditions };
}

function rowsOf(field: Field, args: Arguments, unlessAsked: number): number {
  const named = getNamedType(field.type);
  const isMany = isListType(getNullableType(field.type)) || (isCompositeType(named) && isPage(named));
  return isMany ? pageSizeOf(args['pagination'], unlessAsked) : 1;
}

function pageSizeOf(pagination: unknown, unlessAsked: number): number {
  if (typeof pagination !== 'object' || pagination === null) return unlessAsked;
  const { limit, pageSize } = pagination as Arguments;
  return Math.max(countFrom(limit, 0), countFrom(pageSize, 0)) || unlessAsked;
}

/** Whatever is no plain count may turn out to be all of them. */
function countFrom(value: unknown, unlessAsked: number): number {
  if (value === undefined || value === null) return unlessAsked;
  return typeof value === 'number' && value >= 1 && value <= mostRows ? value : mostRows;
}

function priceOfValue(field: Field): number {
  if (field.args.some(({ name }) => name === 'at')) return prices.computed;
  return getNamedType(field.type).name === 'JSON' ? prices.json : prices.value;
}

/** Types whose rows their own field has already counted. */
export function isPage({ name }: GraphQLCompositeType): boolean {
  return name.endsWith('ResponseCollection') || name === 'TimelinePage';
}

/** `timeline` and `frontPage` have read all that stands below them. */
function isAtHand({ name }: GraphQLCompositeType): boolean {
  return name.startsWith('Timeline') || name.startsWith('FrontPage');
}
