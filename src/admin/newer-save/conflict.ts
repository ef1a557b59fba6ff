import type { EntryAct } from './entry-request';
import type { Fields } from './read-drafts';

/** A save that stands against a newer one of the same language, as a dialog shows it. */
export interface Conflict {
  readonly uid: string;
  readonly act: EntryAct;
  readonly by: { readonly id: number; readonly name: string } | null;
  readonly at: string;
  /** Fields that both have written. */
  readonly fields: readonly string[];
  /** Fields that the other has written and this form has not shown. */
  readonly unseen: readonly string[];
  /** What this form had read, what was written in it, and what is stored now. */
  readonly read: Fields;
  readonly mine: Fields;
  readonly theirs: Fields;
}

/** Whose words stand, for each field that both have written. */
export type Choice = Readonly<Record<string, 'mine' | 'theirs'>>;

/** Null where it was left undecided. */
type Ask = (conflict: Conflict) => Promise<Choice | null>;

let ask: Ask | undefined;

/** Where a conflict is shown. @returns how to stop */
export function showConflicts(asker: Ask): () => void {
  ask = asker;
  return () => {
    if (ask === asker) ask = undefined;
  };
}

/** Asks whoever sits before the screen; null as well where no screen is there that could show it. */
export async function decide(conflict: Conflict): Promise<Choice | null> {
  return ask === undefined ? null : ask(conflict);
}
