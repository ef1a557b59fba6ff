const firstDelayMs = 2000;
const longestDelayMs = 300_000;
const timeoutMs = 20_000;

/**
 * One request at a time, and after one that did not help, the next only when a growing delay has passed.
 *
 * @param {string} address of JSON
 * @param {(answer: unknown, heardAt: number) => boolean} take makes use of an answer; says whether it helped
 */
export function createPatientRequest(address, take) {
  let delayMs = firstDelayMs;
  let notBefore = 0;
  let isUnderWay = false;

  async function attempt() {
    if (isUnderWay || performance.now() < notBefore) return;
    isUnderWay = true;
    const hasHelped = await ask(address, take);
    isUnderWay = false;
    // Pages opened together should not come back together.
    notBefore = hasHelped ? 0 : performance.now() + delayMs * (0.5 + Math.random());
    delayMs = hasHelped ? firstDelayMs : Math.min(delayMs * 2, longestDelayMs);
  }

  return { attempt, forgetDelay: () => (notBefore = 0) };
}

async function ask(address, take) {
  const askedAt = performance.now();
  try {
    const response = await fetch(address, { cache: 'no-store', signal: window.AbortSignal.timeout(timeoutMs) });
    if (!response.ok) return false;
    // The server read its clock between the question and the answer.
    const heardAt = (askedAt + performance.now()) / 2;
    return take(await response.json(), heardAt);
  } catch {
    return false;
  }
}
