/** What one GraphQL request may ask for. All of it is known before the query is validated, let alone executed. */
export const limits = {
  characters: 20_000,
  /** https://spec.graphql.org/October2021/#Lexical-Token */
  tokens: 2_000,
  /** Brackets within each other: the parser calls itself for each, and its stack has an end. */
  nesting: 100,
  operations: 10,
  /** With every fragment unfolded at each place that spreads it: whoever walks the query walks this many. */
  fields: 1_000,
  /** Fields within each other, the innermost not counted; as Strapi's own `depthLimit` counts. */
  depth: 12,
  /** The usual introspection query goes through nine `ofType`. */
  introspectionDepth: 20,
  directives: 50,
  /** Of all filters together. */
  conditions: 100,
  /** In the lists of `in`, `notIn` and the like, of all filters together. */
  listedValues: 500,
  /** Objects and lists within each other, in variables and arguments. */
  valueDepth: 40,
  /** Points, see `prices`: an eighth of a second of a small machine. */
  cost: 5_000,
} as const;

/** What is said of each limit in a refusal. */
export const limited: Readonly<Record<keyof typeof limits, string>> = {
  characters: 'characters',
  tokens: 'tokens or more',
  nesting: 'brackets within each other',
  operations: 'operations',
  fields: 'fields, fragments unfolded',
  depth: 'fields within each other',
  introspectionDepth: 'fields of the schema within each other',
  directives: 'directives',
  conditions: 'conditions',
  listedValues: 'values in lists of conditions',
  valueDepth: 'objects and lists within each other in a value',
  cost: 'points',
};
