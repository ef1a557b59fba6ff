/**
 * The tests of a file, made one by one and again and again on what its `beforeAll` has set up once: each on the content
 * as it then stood.
 */
import * as circus from 'jest-circus';

export class Attempts {
  #tests = [];

  constructor(world, file) {
    this.world = world;
    this.file = file;
  }

  /** Loads the file and sets up what its tests stand on. */
  async open() {
    circus.resetState();
    this.world.begin();
    this.world.load(this.file);
    const root = circus.getState().rootDescribeBlock;
    for (const block of blocksBelow(root)) {
      for (const { fn } of hooksOf(block, 'beforeAll')) await fn();
    }
    this.#tests = blocksBelow(root)
      .flatMap(testsIn)
      .filter(({ mode }) => mode !== 'skip' && mode !== 'todo');
  }

  get names() {
    return this.#tests.map((_test, place) => place);
  }

  titleOf(place) {
    const titles = [];
    for (let at = this.#tests[place]; at.parent; at = at.parent) titles.unshift(at.name);
    return titles.join(' › ');
  }

  /** @returns the first error, or null */
  async make(place) {
    const test = this.#tests[place];
    const blocks = ancestorsOf(test);
    const before = blocks.flatMap((block) => hooksOf(block, 'beforeEach'));
    const after = [...blocks].reverse().flatMap((block) => hooksOf(block, 'afterEach'));
    const error = await firstErrorOf([...before, test]);
    return error ?? (await firstErrorOf(after));
  }
}

async function firstErrorOf(steps) {
  try {
    for (const { fn } of steps) await fn();
    return null;
  } catch (error) {
    return error ?? new Error('Something was thrown.');
  }
}

const hooksOf = (block, type) => block.hooks.filter((hook) => hook.type === type);
const testsIn = (block) => block.children.filter(({ type }) => type === 'test');

function blocksBelow(block) {
  return [block, ...block.children.filter(({ type }) => type === 'describeBlock').flatMap(blocksBelow)];
}

function ancestorsOf(test) {
  const blocks = [];
  for (let at = test.parent; at; at = at.parent) blocks.unshift(at);
  return blocks;
}
