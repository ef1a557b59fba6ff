/** Test files as jest would run them, by jest's own parts, in this process: as often as there are mutants. */
import * as circus from 'jest-circus';
import { expect } from 'expect';
import { ModuleMocker } from 'jest-mock';

const LONG_MS = 300_000;
const mocker = new ModuleMocker(globalThis);

/** What a test file finds without importing it. */
export function giveTestGlobals() {
  const { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } = circus;
  Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, it, test, expect });
  globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = LONG_MS;
}

/** What stands for `jest` in a test file; a file that wants more of it fails, and says so. */
export const jestOfFile = { fn: mocker.fn.bind(mocker), spyOn: mocker.spyOn.bind(mocker), setTimeout: () => undefined };

/**
 * Loads a test file and runs the tests that `isWanted` names, up to the first that fails.
 * @returns each test's name, time and first error, in order
 */
export async function runTestFile(world, file, { isWanted = () => true, onTest = () => undefined, bails = true }) {
  circus.resetState();
  world.load(file);
  const results = [];
  const follow = (event) => {
    if (event.name === 'test_started') onTest(nameOf(event.test));
    if (event.name !== 'test_done' || event.test.status === 'skip') return;
    onTest(null);
    const [error] = event.test.errors;
    results.push({ name: nameOf(event.test), ms: event.test.duration ?? 0, error: error && said(error) });
    if (error && bails) for (const test of testsBelow(root())) test.mode = 'skip';
  };
  chooseTests(isWanted);
  circus.addEventHandler(follow);
  try {
    const { unhandledErrors } = await circus.run();
    for (const error of unhandledErrors) results.push({ name: `${file} as a whole`, ms: 0, error: String(error) });
  } finally {
    circus.removeEventHandler(follow);
    mocker.restoreAllMocks();
  }
  return results;
}

const root = () => circus.getState().rootDescribeBlock;

function chooseTests(isWanted) {
  for (const test of testsBelow(root())) if (!isWanted(nameOf(test))) test.mode = 'skip';
}

function testsBelow(block) {
  return block.children.flatMap((child) => (child.type === 'describeBlock' ? testsBelow(child) : [child]));
}

/** Unique in its file: rows of a table may share a title. */
function nameOf(test) {
  const titles = [];
  for (let at = test; at.parent; at = at.parent) titles.unshift(at.name);
  const place = testsBelow(root()).indexOf(test);
  return `${titles.join(' › ')} #${place}`;
}

const said = (error) => String((Array.isArray(error) ? error[0] : error)?.message ?? error).slice(0, 300);
