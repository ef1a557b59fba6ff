/** Which tests, and which attempts on a server, a mutant is asked of, and in which order. */
import path from 'node:path';

/** What is asked of one mutant, by the time that the tests took without it: a sample is of use only where it is large. */
const MOST_MS = { beside: 10_000, elsewhere: 4_000 };

/**
 * All tests of a file that meets the mutant as it is loaded; else those that meet it. The file's own tests come first,
 * then those beside it, then those of its room, the quickest first. What there is no time for is not asked.
 */
export function planOf({ id, file }, runs) {
  const parts = runs.flatMap((run) => partOf(id, run));
  for (const part of parts) part.distance = distanceOf(file, part.file);
  parts.sort((one, other) => one.distance - other.distance || one.ms - other.ms);
  const spentMs = { beside: 0, elsewhere: 0 };
  return parts.filter(({ distance, ms }, place) => {
    const where = distance < 2 ? 'beside' : 'elsewhere';
    if (place > 0 && spentMs[where] + ms > MOST_MS[where]) return false;
    spentMs[where] += ms;
    return true;
  });
}

function partOf(id, { file, results, coverage, ms }) {
  const loaded = coverage.static[id] ?? 0;
  const passing = results.filter(({ name }) => coverage.perTest[name]?.[id]);
  if (!loaded && passing.length === 0) return [];
  const hits = loaded + passing.reduce((sum, { name }) => sum + coverage.perTest[name][id], 0);
  const leftOutMs = results
    .filter((result) => !loaded && !passing.includes(result))
    .reduce((sum, each) => sum + each.ms, 0);
  return [{ file, names: loaded ? null : passing.map(({ name }) => name), ms: Math.max(1, ms - leftOutMs), hits }];
}

/** What is asked of one mutant on one file of attempts, by the time that they took without it; a whole world's walk takes longer. */
const MOST_MS_OF_ATTEMPTS = 15_000;

/**
 * The places of those attempts that pass a mutant. Those that pass the fewest mutants come first, since they are about this
 * one; but of those that pass the same mutants, which are rows of one table, only one before all others have had their turn.
 */
export function attemptsFor(id, attempts) {
  const rows = new Map();
  const ranked = attempts
    .filter(({ passed }) => passed.includes(id))
    .sort((one, other) => one.passed.length - other.passed.length)
    .map((attempt) => {
      const table = attempt.passed.join();
      const rank = rows.get(table) ?? 0;
      rows.set(table, rank + 1);
      return { ...attempt, rank };
    });
  let ms = 0;
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .filter((attempt, place) => (ms += attempt.ms) < MOST_MS_OF_ATTEMPTS || place === 0)
    .map(({ place }) => place);
}

/** 0 its own test, 1 beside it, 2 in a folder below or above, 3 anywhere else. */
function distanceOf(file, test) {
  const [folder, testFolder] = [path.dirname(file), path.dirname(test)];
  if (test.replace(/\.test\.ts$/, '.ts') === file) return 0;
  if (folder === testFolder) return 1;
  return folder.startsWith(`${testFolder}/`) || testFolder.startsWith(`${folder}/`) ? 2 : 3;
}
