/**
 * What parts of a query cost, in points of about 25 µs of the server's processor, as measured on SQLite: `npm run bench`
 * says how estimate and truth compare.
 */
export const prices = {
  /** A value of a row that has been read. */
  value: 1,
  /** Blocks are long, and are written out whole. */
  json: 10,
  /** A counter or a clock is computed, in its zone and locale. */
  computed: 8,
  row: 2,
  /** One relation, component or file of one row: Strapi's resolvers read each with a statement of its own. */
  relation: 15,
  /** A generated root query: permissions, the check of its arguments, four statements. */
  root: 40,
  /** Counts all rows behind a page. */
  total: 100,
  mutation: 600,
  /** Reads the office, its clocks, counters and texts; each value that is asked of them comes on top. */
  frontPage: 2_000,
  timeline: 100,
  /** A filter of the timeline that its index does not serve. */
  timelineFilter: 150,
  condition: 10,
  /** Reads the text of every row. */
  textCondition: 40,
  listedValue: 1,
  sortKey: 20,
  /** The first join of a condition; each further one multiplies the rows. */
  join: 100,
  joinGrowth: 3,
  /** A value of the schema is in memory, and no resolver of the house stands before it. */
  introspected: 0.05,
} as const;

/** Entries of a list that says nothing of how many it wants. */
export const rowsUnlessAsked = {
  root: 25,
  timeline: 20,
  /** A text has a few people, topics, files and languages. Where it has more, the meter sees it. */
  nested: 5,
} as const;

/**
 * Lists within an entry that are long by nature: a conversation has more turns than Strapi reads unless it is told to, and
 * the front page has all counters and clocks of the site.
 */
export const longLists: Readonly<Record<string, number>> = { turns: 25, counters: 100, clocks: 100 };

export const mostRows = 100;

/** How many entries the lists of a schema of this size have; half of the types have nothing further below. */
export const introspectedRows: Readonly<Record<string, number>> = {
  types: 170,
  fields: 12,
  inputFields: 15,
  args: 2,
  enumValues: 1,
  possibleTypes: 1,
  interfaces: 1,
  directives: 6,
  ofType: 0.5,
};
