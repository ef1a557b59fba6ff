import type { Core } from '@strapi/strapi';

/** The tables of all that Strapi knows of. */
export interface KnownTables {
  has(name: string): boolean;
  /** With those that the database, by itself, takes rows out of when one of these loses rows. */
  withLinks(names: readonly string[]): ReadonlySet<string>;
}

interface JoinTable {
  readonly name: string;
}

interface Metadata {
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, { readonly joinTable?: JoinTable; readonly target?: string }>>;
}

/** Worked out anew when there are more models than before: plugins add theirs while the app loads. */
export function knownTables(strapi: Core.Strapi): KnownTables {
  let count = -1;
  let links = new Map<string, Set<string>>();
  const current = () => {
    const { metadata } = strapi.db;
    if (metadata.size !== count) {
      count = metadata.size;
      links = linksOf(metadata as unknown as ReadonlyMap<string, Metadata>);
    }
    return links;
  };
  return {
    has: (name) => current().has(name),
    withLinks: (names) => new Set(names.flatMap((name) => [name, ...(current().get(name) ?? [])])),
  };
}

/** For each table the link tables that name its rows. */
function linksOf(metadata: ReadonlyMap<string, Metadata>): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const at = (table: string) => {
    const found = links.get(table) ?? new Set<string>();
    links.set(table, found);
    return found;
  };
  for (const { tableName, attributes } of metadata.values()) {
    at(tableName);
    for (const { joinTable, target } of Object.values(attributes)) {
      if (joinTable === undefined) continue;
      at(joinTable.name);
      at(tableName).add(joinTable.name);
      const other = target === undefined ? undefined : metadata.get(target);
      if (other !== undefined) at(other.tableName).add(joinTable.name);
    }
  }
  return links;
}
