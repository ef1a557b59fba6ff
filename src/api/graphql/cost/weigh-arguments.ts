import { getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import { CostRefusal, keepWithin } from './cost-refusal';
import { prices } from './prices';
import { said } from '../../../press/refusals/refusals';

/** What a request has in all; one that is over a limit ends the reading. */
export interface Tally {
  directives: number;
  conditions: number;
  listedValues: number;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** The price of a list's `filters` and `sort`, of a root query or within an entry: what is looked at for them. */
export function weighArguments(
  { filters, sort }: Arguments,
  filtersType: GraphQLInputType | undefined,
  tally: Tally,
  isNested: boolean,
): number {
  const found: Found = { points: 0, joins: 0, tally };
  const type = filtersType && getNamedType(filtersType);
  if (isInputObjectType(type)) weighFilters(filters, type, found, 1);
  for (const key of sortKeys(sort)) {
    const joins = key.split('.').length - 1;
    if (isNested && joins > 0) refuseSort(key);
    found.points += prices.sortKey;
    found.joins += joins;
  }
  return found.points + priceOfJoins(found.joins);
}

interface Found {
  points: number;
  joins: number;
  readonly tally: Tally;
}

const groups: ReadonlySet<string> = new Set(['and', 'or', 'not']);

function weighFilters(filters: unknown, type: GraphQLInputObjectType, found: Found, depth: number): void {
  keepWithin('valueDepth', depth);
  if (Array.isArray(filters)) {
    for (const each of filters) weighFilters(each, type, found, depth + 1);
    return;
  }
  if (typeof filters !== 'object' || filters === null) return;
  // An empty group is a condition as well: it has to be read and written down.
  countCondition(found, 0);
  for (const [name, value] of Object.entries(filters)) {
    const inner = getNamedType(type.getFields()[name]?.type);
    if (groups.has(name)) weighFilters(value, type, found, depth + 1);
    else if (isInputObjectType(inner) && leadsElsewhere(inner)) {
      found.joins += 1;
      weighFilters(value, inner, found, depth + 1);
    } else weighOperators(value, found, depth + 1);
  }
}

/** `TopicFiltersInput` filters rows of another table, `StringFilterInput` a value. */
function leadsElsewhere({ name }: GraphQLInputObjectType): boolean {
  return name.endsWith('FiltersInput');
}

const textOperators = /^(?:not)?(?:contains|startsWith|endsWith|eqi|nei)i?$/i;

function weighOperators(operators: unknown, found: Found, depth: number): void {
  keepWithin('valueDepth', depth);
  if (typeof operators !== 'object' || operators === null) return;
  for (const [name, value] of Object.entries(operators)) {
    if (Array.isArray(value) && groups.has(name)) value.forEach(() => countCondition(found, prices.condition));
    else if (Array.isArray(value)) {
      found.tally.listedValues += value.length;
      keepWithin('listedValues', found.tally.listedValues);
      countCondition(found, prices.condition + value.length * prices.listedValue);
    } else if (name === 'not') weighOperators(value, found, depth + 1);
    else countCondition(found, textOperators.test(name) ? prices.textCondition : prices.condition);
  }
}

function countCondition(found: Found, price: number): void {
  found.points += price;
  found.tally.conditions += 1;
  keepWithin('conditions', found.tally.conditions);
}

/** `["date:desc", "topics.name"]`, or several in one text. */
function sortKeys(sort: unknown): string[] {
  const texts = Array.isArray(sort) ? sort : [sort];
  return texts.flatMap((text) => (typeof text === 'string' ? text.split(',') : [])).filter((key) => key.trim() !== '');
}

/** Strapi writes a statement for it that no database understands. */
function refuseSort(key: string): never {
  throw new CostRefusal(said('graphql.sort-through-relation', { key: key.slice(0, 60) }), 'document');
}

function priceOfJoins(joins: number): number {
  return joins === 0 ? 0 : prices.join * prices.joinGrowth ** (joins - 1);
}
