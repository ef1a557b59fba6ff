import type { Core } from '@strapi/strapi';

/** The tables of all that Strapi knows of. */
export interface KnownTables {
  has(name: string): boolean;
  /** With those of which the database, by itself, takes rows out, or names out of rows, when one of these loses rows. */
  withLinks(names: readonly string[]): ReadonlySet<string>;
  /** All of them: what a statement writes that names none. */
  all(): Iterable<string>;
}

interface JoinTable {
  readonly name: string;
}

interface Attribute {
  readonly joinTable?: JoinTable;
  /** Where a row names another one in a column of its own. */
  readonly joinColumn?: { readonly referencedTable?: string };
  readonly target?: string;
}

interface Metadata {
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
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
    all: () => current().keys(),
    withLinks: (names) => new Set(names.flatMap((name) => [name, ...(current().get(name) ?? [])])),
  };
}

/** For each table those that name its rows. */
function linksOf(metadata: ReadonlyMap<string, Metadata>): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const at = (name: string) => {
    const table = name.toLowerCase();
    const found = links.get(table) ?? new Set<string>();
    links.set(table, found);
    return found;
  };
  for (const { tableName, attributes } of metadata.values()) {
    at(tableName);
    for (const { joinTable, joinColumn, target } of Object.values(attributes)) {
      const other = target === undefined ? undefined : metadata.get(target)?.tableName;
      const named = joinColumn?.referencedTable ?? other;
      if (joinColumn !== undefined && named !== undefined) at(named).add(tableName.toLowerCase());
      if (joinTable === undefined) continue;
      const link = joinTable.name.toLowerCase();
      at(link);
      for (const end of [tableName, other]) if (end !== undefined) at(end).add(link);
    }
  }
  return links;
}
