import type { Core } from '@strapi/strapi';

/** The table in which Strapi keeps the links of an attribute. */
export interface JoinTable {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The column with the order, of lists of links. */
  readonly order: string | undefined;
}

export function joinTableOf(strapi: Core.Strapi, holder: string, attribute: string): JoinTable {
  const { joinTable } = strapi.db.metadata.get(holder).attributes[attribute] as { joinTable?: StoredJoinTable };
  if (joinTable === undefined) throw new Error(`No table has the links of "${attribute}" in ${holder}.`);
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = joinTable;
  return { name, from: joinColumn.name, to: inverseJoinColumn.name, order: orderColumnName };
}

interface StoredJoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly orderColumnName?: string;
}
