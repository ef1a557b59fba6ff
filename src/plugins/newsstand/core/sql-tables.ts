/** What a statement of SQL does to which tables. */
export interface TouchedTables {
  readonly isWrite: boolean;
  readonly tables: readonly string[];
}

/**
 * The tables that a statement names. Every word of it that is a known table's name counts, and whatever stands where a
 * table's name must: one too many costs a load, one too few would be an old answer.
 * @param known whether there is a table of that name
 */
export function touchedTables(sql: string, known: (name: string) => boolean): TouchedTables {
  const bare = sql.replace(/'(?:[^']|'')*'/g, "''").replace(/\bfor (?:no key )?update\b/gi, '');
  const words = bare.match(/[A-Za-z_][\w$]*/g) ?? [];
  const placed = [...bare.matchAll(tablePlace)].map(([, name = '']) => name);
  return {
    isWrite: !reading.test(bare) || writing.test(bare),
    tables: [...new Set([...words.filter(known), ...placed])],
  };
}

const tablePlace =
  /\b(?:from|join|into|update|table(?:\s+if\s+(?:not\s+)?exists)?)\s+(?:only\s+)?(?:["`[]?\w+["`\]]?\.)?["`[]?([A-Za-z_][\w$]*)/gi;

/** What begins so reads, unless one of the others stands in it, as in `WITH … DELETE`. */
const reading =
  /^[\s(]*(?:select|with|values|explain|pragma|show|set|begin|savepoint|release|rollback|commit|start)\b/i;
const writing = /\b(?:insert|update|delete|replace|merge|truncate|alter|create|drop|copy)\b(?!\s*\()/i;
