/**
 * What a module remembers of one test is used by those after it: a mutant that stands where something is made once would
 * be asked of the first test alone, which says little of it. So every file of tests is run twice in one world.
 */

const AGAIN = 'again: ';

/** The name under which the second run of a test tells what it passes. */
export const again = (name) => AGAIN + name;

/**
 * @param coverage of both runs
 * @returns the first run's, where what some test passed then and not again counts as met by the file as a whole
 */
export function withRemembered({ static: loaded, perTest }) {
  const atAnyTest = { ...loaded };
  const names = Object.keys(perTest).filter((name) => !name.startsWith(AGAIN));
  for (const name of names) {
    for (const [id, hits] of Object.entries(perTest[name])) {
      if (!perTest[again(name)]?.[id]) atAnyTest[id] = (atAnyTest[id] ?? 0) + hits;
    }
  }
  return { static: atAnyTest, perTest: Object.fromEntries(names.map((name) => [name, perTest[name]])) };
}
