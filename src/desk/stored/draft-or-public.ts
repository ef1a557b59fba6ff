/**
 * A document has up to two rows in each language: the draft, which people write, and the public row, from which readers
 * are answered. Strapi tells one from the other by `publishedAt`; how it does, is said in this room alone.
 */

export interface StateOfRow {
  readonly publishedAt: unknown;
}

/** As a condition: drafts of which this holds. */
export function draftsWhere<Where extends object>(where: Where = {} as Where) {
  return { ...where, publishedAt: null };
}

/** As a condition: public rows of which this holds. */
export function publicRowsWhere<Where extends object>(where: Where = {} as Where) {
  return { ...where, publishedAt: { $notNull: true } };
}

/** Whether a condition says already, in Strapi's words or in ours, that only public rows are meant. */
export function asksForPublicRows(condition: unknown): boolean {
  const { publishedAt } = (condition ?? {}) as { publishedAt?: { $notNull?: unknown } | null };
  return publishedAt?.$notNull === true;
}

export function isDraft({ publishedAt }: StateOfRow): boolean {
  return publishedAt === null;
}

export function isPublic(row: StateOfRow): boolean {
  return !isDraft(row);
}

/** The first draft among rows; of one language of a document there is only one. */
export function draftAmong<Row extends StateOfRow>(rows: readonly Row[]): Row | undefined {
  return rows.find(isDraft);
}

/** The first public row among rows; of one language of a document there is only one. */
export function publicRowAmong<Row extends StateOfRow>(rows: readonly Row[]): Row | undefined {
  return rows.find(isPublic);
}
