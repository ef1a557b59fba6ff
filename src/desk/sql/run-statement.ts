import type { Core } from '@strapi/strapi';
import { isStoppedStatement, SlowStatementError } from './slow-statement-error';

export interface SqlStatement {
  readonly sql: string;
  readonly bindings: readonly Binding[];
}

export type Binding = string | number | boolean | Date;

/**
 * The rows of a statement of one's own, in the transaction that runs, if one does: SQLite has no second connection, and
 * would wait for itself. knex returns an array for SQLite and a result with `rows` for PostgreSQL.
 */
export async function runStatement<Row>(strapi: Core.Strapi, { sql, bindings }: SqlStatement): Promise<readonly Row[]> {
  try {
    const statement = strapi.db.connection.raw(sql, [...bindings]);
    if (strapi.db.inTransaction()) statement.transacting((await strapi.db.transaction()).get());
    const result = (await statement) as readonly Row[] | { readonly rows: Row[] };
    return 'rows' in result ? result.rows : result;
  } catch (error) {
    if (isStoppedStatement(error)) throw new SlowStatementError();
    throw error;
  }
}

/** `?, ?, ?` for as many values. */
export function placesFor(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
