import { isSameValue } from './same-value';

/** What is remembered of an entry's last import. */
export interface Reading<Record> {
  /** What the pages said of it, all that were read together. */
  readonly said: Record;
  /** What the import left here: whatever stands otherwise by now was changed here. */
  readonly left: Record;
}

/** Attribute by attribute, what an import makes of an entry that it knows. */
export interface Settlement<Name> {
  /** The page changed it, and nobody here did. */
  readonly taken: readonly Name[];
  /** Changed here, and not by the page. */
  readonly kept: readonly Name[];
  /** Changed here, and by the page as well: what stands here stays, and the difference is for somebody to look at. */
  readonly differing: readonly Name[];
}

/**
 * Compares three ways: what was imported last, what stands here, what the pages say now. Where no import is remembered,
 * two ways: gaps are filled, and what stands here stays.
 */
export function settle<Record extends object, Name extends keyof Record & string>(
  names: readonly Name[],
  reading: Reading<Record> | null,
  { here, said }: { readonly here: Record; readonly said: Record },
): Settlement<Name> {
  const verdicts = names.map((name) => ({ name, verdict: verdictOn(name, reading, here, said) }));
  const those = (wanted: keyof Settlement<Name>) =>
    verdicts.filter(({ verdict }) => verdict === wanted).map(({ name }) => name);
  return { taken: those('taken'), kept: those('kept'), differing: those('differing') };
}

/** Takes also what differs, where an editor has said so: by name, of what was shown. */
export function takeChosen<Name extends string>(
  { taken, kept, differing }: Settlement<Name>,
  chosen: ReadonlySet<string>,
): Settlement<Name> {
  const isChosen = (name: Name) => chosen.has(name);
  return {
    taken: [...taken, ...differing.filter(isChosen)],
    kept,
    differing: differing.filter((name) => !isChosen(name)),
  };
}

function verdictOn<Record extends object>(
  name: keyof Record,
  reading: Reading<Record> | null,
  here: Record,
  said: Record,
): keyof Settlement<never> | null {
  if (isSameValue(here[name], said[name])) return null;
  if (reading === null) return isOpen(here[name]) ? 'taken' : isOpen(said[name]) ? 'kept' : 'differing';
  const isChangedHere = !isSameValue(here[name], reading.left[name]);
  const isChangedThere = !isSameValue(said[name], reading.said[name]);
  if (!isChangedHere) return isChangedThere ? 'taken' : null;
  return isChangedThere ? 'differing' : 'kept';
}

/** Nothing stands there yet. */
function isOpen(value: unknown): boolean {
  return value === null || value === undefined || value === '' || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/**
 * What the import leaves: what stands here now, but for what was changed here, where it is still the value before. So a
 * change made here is known as one at every later import.
 */
export function leftBy<Record extends object, Name extends keyof Record & string>(
  { kept, differing }: Settlement<Name>,
  reading: Reading<Record> | null,
  { here, said }: { readonly here: Record; readonly said: Record },
): Record {
  const before = (reading ?? { left: said }).left;
  return { ...here, ...Object.fromEntries([...kept, ...differing].map((name) => [name, before[name]])) };
}
