import { performance } from 'node:perf_hooks';

/** Says what is being done and, when it is, how long that took. */
export async function step(title, work) {
  process.stdout.write(`${title} … `);
  const elapsed = stopwatch();
  try {
    const result = await work();
    process.stdout.write(`${elapsed()}\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}

/** Returns a function that tells the time since: `12.3 s`. */
export function stopwatch() {
  const startedMs = performance.now();
  return () => `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
}
