/** How long a suite goes on with sequences at random: `RANDOM_SECONDS=600 npm test -- static-copy` looks further. */
const seconds = Number(process.env['RANDOM_SECONDS'] ?? 15);

/**
 * Says whether another random sequence is begun: on a busy machine fewer are tried, rather than all until the test is
 * stopped in the midst of one.
 *
 * @param isEnough whether has been tried what must be, however long it takes; the test asserts it
 */
export function whileQuick(isEnough: () => boolean): () => boolean {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() < end || !isEnough();
}
