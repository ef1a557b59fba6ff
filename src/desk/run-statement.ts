import type { Core } from '@strapi/strapi';

export interface Statement {
  readonly sql: string;
  readonly bindings: readonly Binding[];
}

export type Binding = string | number | boolean | Date;

/** The rows of a statement of one's own. knex returns an array for SQLite and a result with `rows` for PostgreSQL. */
export async function runStatement<Row>(strapi: Core.Strapi, { sql, bindings }: Statement): Promise<readonly Row[]> {
  const result = (await strapi.db.connection.raw(sql, [...bindings])) as readonly Row[] | { readonly rows: Row[] };
  return 'rows' in result ? result.rows : result;
}

/** `?, ?, ?` for as many values. */
export function placesFor(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
