import type { Core } from '@strapi/strapi';
import { clocks, counters, everything, locales, office, type Tag } from '../../press/public/tags';

/** The tables that remembered values are read from, and what depends on each. */
export type RememberedTables = readonly (readonly [table: string, tag: Tag])[];

const tagsOfTypes: Readonly<Record<string, Tag>> = {
  'plugin::i18n.locale': locales,
  // Which language is the site's own stands among its settings.
  'strapi::core-store': everything,
  'plugin::users-permissions.permission': everything,
  'plugin::users-permissions.role': everything,
  'api::office.office': office,
  'api::clock.clock': clocks,
  'api::counter.counter': counters,
};

interface Metadata {
  readonly tableName: string;
  readonly attributes: Readonly<
    Record<string, { readonly joinTable?: { readonly name: string }; readonly target?: string }>
  >;
}

export function rememberedTables(strapi: Core.Strapi): RememberedTables {
  const metadata = strapi.db.metadata as unknown as ReadonlyMap<string, Metadata>;
  return Object.entries(tagsOfTypes).flatMap(([uid, tag]) =>
    tablesOf(metadata.get(uid), metadata).map((table) => [table, tag] as const),
  );
}

/** With the tables of its components, and those that say what hangs on what. */
function tablesOf(model: Metadata | undefined, all: ReadonlyMap<string, Metadata>): readonly string[] {
  if (model === undefined) return [];
  const parts = Object.values(model.attributes).flatMap(({ joinTable, target = '' }) => {
    // Of two types that lead to each other, the other says it as well: a role does not change with its users.
    if (joinTable === undefined || target.startsWith('plugin::users-permissions.user')) return [];
    return [joinTable.name, ...(target.includes('::') ? [] : tablesOf(all.get(target), all))];
  });
  return [...new Set([model.tableName, ...parts])];
}
