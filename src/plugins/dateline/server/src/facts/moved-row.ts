import { isSame, type Facts, type StoredRow } from './stored-rows';

/** A row that said something else than what has become the document's, and what of it moves. */
export interface MovedRow {
  readonly id: number;
  readonly locale: string;
  readonly isPublic: boolean;
  readonly from: Facts;
  readonly to: Facts;
}

/** What all drafts are to say, and all public rows; undefined where they stay as they are. */
export interface OneValue {
  readonly ofDrafts: Facts | undefined;
  readonly ofPublic: Facts | undefined;
}

/** The rows that say something else yet. */
export function movedRows(rows: readonly StoredRow[], { ofDrafts, ofPublic }: OneValue): readonly MovedRow[] {
  return rows.flatMap(({ id, locale, isPublic, facts }): MovedRow[] => {
    const value = (isPublic ? ofPublic : ofDrafts) ?? {};
    const changed = Object.keys(value).filter((name) => !isSame(value[name], facts[name]));
    return changed.length === 0 ? [] : [{ id, locale, isPublic, from: pick(facts, changed), to: pick(value, changed) }];
  });
}

function pick(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(names.map((name) => [name, facts[name] ?? null]));
}
