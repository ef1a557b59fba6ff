export type SaveOutcome = 'saved' | 'refused';

type Listener = (outcome: SaveOutcome, key: string) => void;

const listeners = new Set<Listener>();

/** Calls when the server has saved an entry or refused to, before the form hears of it. @returns how to stop */
export function onSaveOutcome(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellSaveOutcome(outcome: SaveOutcome, key: string): void {
  for (const listener of listeners) listener(outcome, key);
}
