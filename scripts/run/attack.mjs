import { run as runTests } from './test.mjs';

const TEN_MINUTES = '600';

/**
 * The attacks of the suite, for ten minutes and from another seed each time, which is printed: random attempts on every
 * address, and beside them a search for the dearest question. ATTACK_SECONDS and ATTACK_SEED say otherwise;
 * TEST_DATABASE_URL takes both to PostgreSQL.
 */
export async function run(args) {
  process.env.ATTACK_SECONDS ??= TEN_MINUTES;
  process.env.ATTACK_SEED ??= String(Date.now() % 1_000_000);
  return runTests(['--selectProjects', 'attacks', ...args]);
}
