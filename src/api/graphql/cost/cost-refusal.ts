import type { Said } from 'strapi-plugin-dateline/sentences';
import { said, sayInEnglish } from '../../../press/refusals/refusals';
import { limited, limits } from './limits';

export type Limit = keyof typeof limits;

/** A query that is not answered because of what it would cost. */
export class CostRefusal extends Error {
  constructor(
    readonly said: Said,
    readonly what: Limit | 'document',
    readonly count?: number,
  ) {
    super(sayInEnglish(said));
    this.name = 'CostRefusal';
  }
}

export function refuseCost(points: number): never {
  throw new CostRefusal(said('graphql.too-costly', { cost: rounded(points), most: limits.cost }), 'cost', points);
}

/** Refuses what is over one of the limits, and says by how much. */
export function keepWithin(what: Limit, count: number): void {
  if (count <= limits[what]) return;
  const tooMuch = said('graphql.too-much', { count: rounded(count), what: limited[what], most: limits[what] });
  throw new CostRefusal(tooMuch, what, count);
}

/** Doublings soon go beyond what is worth reading. */
function rounded(count: number): string {
  return count > 1_000_000 ? 'more than 1000000' : String(Math.ceil(count));
}
