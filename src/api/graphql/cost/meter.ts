import { getNamedType, isCompositeType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { limits } from './limits';
import { prices } from './prices';
import { priceOfField } from './weigh-field';

interface Resolving {
  readonly info: { readonly parentType: GraphQLObjectType; readonly fieldName: string };
}

/**
 * Counts what an answer really costs while it is made: how long a text's lists are, only the database knows. At twice
 * the limit of the estimate nothing more is read, and at the limit nothing more is taken out of what has been read.
 */
export function meterOf(refuse: (points: number) => Error): (resolving: Resolving) => void {
  let spent = 0;
  return ({ info }) => {
    const { points, most } = priceWhenResolved(info.parentType, info.fieldName);
    spent += points;
    if (spent > most) throw refuse(spent);
  };
}

interface Price {
  readonly points: number;
  /** What may have been spent before it is resolved: a single value that has been read can be given as well. */
  readonly most: number;
}

function priceWhenResolved(parent: GraphQLObjectType, name: string): Price {
  const known = priceLists.get(parent) ?? new Map<string, Price>();
  priceLists.set(parent, known);
  const price = known.get(name) ?? priceOf(parent, parent.getFields()[name]);
  known.set(name, price);
  return price;
}

const priceLists = new WeakMap<GraphQLObjectType, Map<string, Price>>();

function priceOf(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown> | undefined): Price {
  if (!field) return { points: 0, most: Infinity };
  const none = { pagination: { limit: 1 } };
  const { own } = priceOfField(parent, field, none, { directives: 0, conditions: 0, listedValues: 0 });
  if (!isCompositeType(getNamedType(field.type))) return { points: own, most: Infinity };
  return { points: own, most: own >= prices.relation ? 2 * limits.cost : limits.cost };
}
