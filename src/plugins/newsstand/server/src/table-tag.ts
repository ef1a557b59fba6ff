/** What an answer depends on that was read from a table of the database. */
export function tableTag(table: string): string {
  return `table ${table}`;
}
