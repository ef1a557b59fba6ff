/**
 * Fewer than the rows that one statement may insert into SQLite, where knex writes each as a SELECT of a compound (500), and
 * than the values that it may have (32,766): https://www.sqlite.org/limits.html.
 */
const MOST = 400;

export function inChunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const chunks: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += MOST) chunks.push(items.slice(start, start + MOST));
  return chunks;
}
