/** What became of the mutants: by room, by scope, and which of those that lived may. */

const lived = new Set(['survived', 'untested']);

/** Names a mutant without its line, which moves with every line that is put in above. */
export const nameOf = ({ file, mutator, before, after, text }) =>
  `${file} | ${mutator} | ${before} → ${after} | ${text}`;

/** The names of those that may live. */
export const namesOf = (kept) => new Set(kept.flatMap(({ survivors }) => survivors));

/**
 * @param tried pairs of a mutant and what became of it
 * @param kept the reasons, each with the names of the mutants that may live for it
 */
export function tally(tried, kept) {
  const known = namesOf(kept);
  const survivors = tried.filter(({ status }) => lived.has(status));
  const noticed = new Set(tried.filter(({ status }) => !lived.has(status)).map(({ mutant }) => nameOf(mutant)));
  const living = new Set(survivors.map(({ mutant }) => nameOf(mutant)));
  return {
    survivors,
    score: scoreOf(tried),
    strangers: survivors.filter(({ mutant }) => !known.has(nameOf(mutant))),
    // Two mutants may have one name: the list is wrong only where none of them lives.
    outdated: [...known].filter((name) => noticed.has(name) && !living.has(name)),
  };
}

/** The share that the tests noticed, in percent; what no test passes counts as unnoticed, and nothing tried proves nothing. */
export function scoreOf(tried) {
  return tried.length === 0 ? 0 : (100 * tried.filter(({ status }) => !lived.has(status)).length) / tried.length;
}

export const percent = (number) => `${number.toFixed(1)} %`;
