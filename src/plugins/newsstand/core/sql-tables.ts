/** What a statement of SQL does to which tables. */
export interface TouchedTables {
  readonly isWrite: boolean;
  /** Whether it may take rows away, on which the database takes away what hangs on them by itself. */
  readonly removes: boolean;
  readonly tables: readonly string[];
}

/**
 * The tables that a statement names, in small letters, as databases compare them. Every word of it that is a known table's
 * name counts, and whatever stands where a table's name must: one too many costs a load, one too few would be an old answer.
 * @param known whether there is a table of that name
 */
export function touchedTables(sql: string, known: (name: string) => boolean): TouchedTables {
  const bare = withoutTexts(sql)
    .toLowerCase()
    .replace(/\bfor (?:no key )?update\b/g, '');
  const words = bare.match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? [];
  const quoted = [...bare.matchAll(/["`[]([^"`\]]+)["`\]]/g)].map(([, name = '']) => name);
  const placed = [...bare.matchAll(tablePlace)].map(([, name = '']) => name);
  const isWrite = !reading.test(bare) || writing.test(bare);
  return {
    isWrite,
    removes: isWrite && (removing.test(bare) || !naming.test(bare)),
    tables: [...new Set([...[...words, ...quoted].filter(known), ...placed])],
  };
}

/** Without what it says in quotes and aside: an apostrophe in a comment is none that opens a text. */
function withoutTexts(sql: string): string {
  return sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g, (part) => {
    if (part.startsWith('"')) return part;
    return part.startsWith("'") ? "''" : ' ';
  });
}

const tablePlace =
  /\b(?:from|join|into|update|table(?:\s+if\s+(?:not\s+)?exists)?)\s+(?:only\s+)?(?:["`[]?[\p{L}\p{N}_$]+["`\]]?\.)?["`[]?([\p{L}_][\p{L}\p{N}_$]*)/gu;

/** What begins so reads, unless one of the others stands in it, as in `WITH … DELETE`. */
const reading =
  /^[\s(]*(?:select|with|values|explain|pragma|show|set|reset|begin|savepoint|release|rollback|commit|start|end|listen|unlisten|notify|lock|vacuum|analyze)\b/;
const writing = /\b(?:insert|update|delete|replace|merge|truncate|alter|create|drop|copy)\b(?!\s*\()/;

const removing = /\b(?:delete|replace|merge|truncate|drop)\b(?!\s*\()/;

/** What does none of this does who knows what: it calls what is stored in the database. */
const naming = /\b(?:insert|update|copy|alter|create)\b/;
