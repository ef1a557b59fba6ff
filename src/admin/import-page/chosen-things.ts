import { thingKeyOf, type FileAnswer, type ReadFile } from '../../press/filing/import-answer';
import type { FilingOutcome } from '../../press/filing/import-report';

/** For each file, in the files' order, the keys of what is to be filed, and of differences to be taken from the page. */
export type ChosenThings = readonly ReadonlySet<string>[];

/** Everything that would change something: what is known already needs no filing, and what was changed here stays. */
export function everythingNew(files: readonly FileAnswer[]): ChosenThings {
  return files.map((file) => new Set(file.kind === 'filed' ? newKeys(file) : []));
}

export function newKeys({ things }: ReadFile): readonly string[] {
  return things.filter(({ outcome }) => changing.has(outcome.kind)).map(({ key }) => key);
}

const changing: ReadonlySet<FilingOutcome['kind']> = new Set(['created', 'updated']);

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

/** How many things; one of which only a difference is taken is one as well. */
export function countChosen(chosen: ChosenThings): number {
  return chosen.reduce((sum, keys) => sum + thingsAmong(keys).size, 0);
}

function thingsAmong(keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].map(thingKeyOf));
}

/** How many of them are filed as drafts. */
export function countDrafts(files: readonly FileAnswer[], chosen: ChosenThings): number {
  return files.reduce((sum, file, at) => {
    const things = file.kind === 'filed' ? file.things : [];
    const wanted = thingsAmong(chosen[at] ?? new Set());
    return sum + things.filter(({ key, outcome }) => outcome.isDraft && wanted.has(key)).length;
  }, 0);
}
