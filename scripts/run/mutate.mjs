import { performance } from 'node:perf_hooks';
import { installDependencies } from './install.mjs';

/**
 * Puts small faults into the code, one at a time, and asks the tests whether they notice:
 * `npm run mutate -- core press/query gates --minutes 20 --seed 7`. What lives and is not on the list of
 * docs/mutation-survivors.json fails the command, as does a score below the limit.
 */
export async function run(args) {
  await installDependencies();
  // What is installed only now.
  const { mutate } = await import('../mutate/mutate.mjs');
  return mutate(args, performance.timeOrigin);
}
