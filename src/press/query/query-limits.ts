/** What one question may ask for. All of it is known before the database is asked anything. */
export interface QueryLimits {
  /** Characters of a query string. */
  readonly queryLength: number;
  /** Characters of one value. */
  readonly valueLength: number;
  /** Characters of `_q`. */
  readonly searchLength: number;
  /** Conditions of all filters together. */
  readonly conditions: number;
  /** Of these, how many may reach through a relation or component: each is a join. */
  readonly joinedConditions: number;
  /** Relations that all filters and sorts go through together: the rows of each are multiplied with those of the others. */
  readonly joins: number;
  /** How often of these it may be the same one of the asked type. */
  readonly sameJoins: number;
  /** How often the same relation may stand on one path: from a text to its other languages, and from these to theirs. */
  readonly sameRelation: number;
  /** Relations one behind the other in a condition or a sort. */
  readonly joinDepth: number;
  /** `$and`, `$or` and `$not` within each other. */
  readonly groupDepth: number;
  /** Values of `$in` and its like. */
  readonly listLength: number;
  readonly sortKeys: number;
  /** Relations and components in the answer. */
  readonly populated: number;
  readonly populateDepth: number;
  /** Points, as `docs/api.md` counts them. */
  readonly cost: number;
}

export const publicLimits: QueryLimits = {
  queryLength: 8_192,
  valueLength: 2_000,
  searchLength: 200,
  conditions: 40,
  joinedConditions: 5,
  joins: 3,
  sameJoins: 2,
  sameRelation: 1,
  joinDepth: 3,
  groupDepth: 6,
  listLength: 100,
  sortKeys: 5,
  populated: 24,
  populateDepth: 4,
  cost: 800,
};

/** The panel asks for more at once, and only people with an account ask it. */
export const panelLimits: QueryLimits = {
  ...publicLimits,
  queryLength: 16_384,
  // The media library sends a search percent-encoded twice.
  searchLength: 600,
  conditions: 200,
  joinedConditions: 15,
  joins: 15,
  sameJoins: 15,
  // A folder is asked for with its parent and that one's.
  sameRelation: 2,
  groupDepth: 10,
  listLength: 1_000,
  sortKeys: 10,
  populated: 100,
  populateDepth: 6,
  cost: 8_000,
};
