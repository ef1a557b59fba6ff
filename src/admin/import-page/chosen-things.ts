import type { FileAnswer, ReadFile } from '../../press/filing/import-answer';

/** For each file, in the files' order, the keys of what is to be filed. */
export type ChosenThings = readonly ReadonlySet<string>[];

/** Everything that would change something: what is known already needs no filing. */
export function everythingNew(files: readonly FileAnswer[]): ChosenThings {
  return files.map((file) => new Set(file.kind === 'filed' ? newKeys(file) : []));
}

export function newKeys({ things }: ReadFile): readonly string[] {
  return things.filter(({ outcome }) => outcome.kind !== 'unchanged').map(({ key }) => key);
}

export function withThings(
  chosen: ChosenThings,
  index: number,
  keys: readonly string[],
  isChosen: boolean,
): ChosenThings {
  return chosen.map((own, at) => {
    if (at !== index) return own;
    return new Set(isChosen ? [...own, ...keys] : [...own].filter((key) => !keys.includes(key)));
  });
}

export function countChosen(chosen: ChosenThings): number {
  return chosen.reduce((sum, { size }) => sum + size, 0);
}
