/**
 * The process in which tests of pure files are run: once without a fault, to see which test passes where, and then once
 * a mutant, in a fresh world. Its parent ends it where a fault makes it run for ever.
 */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ModuleWorld } from './module-world.mjs';
import { again, withRemembered } from './remembered.mjs';
import { giveTestGlobals, jestOfFile, runTestFile } from './run-tests.mjs';

const { root, codeFolder } = JSON.parse(process.argv[2]);
const stryker = (globalThis.__stryker__ = {});
const world = new ModuleWorld({
  codeOf: (file) => read(path.join(codeFolder, `${path.relative(root, file)}.js`)),
  aliases: { 'strapi-plugin-dateline/core': path.join(root, 'src/plugins/dateline/core/index.ts') },
  jest: jestOfFile,
});

giveTestGlobals();
// The same command says the same twice.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1961 });

process.on('message', async (message) => {
  try {
    process.send(message.kind === 'dry' ? await runDry(message) : await tryMutant(message));
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
process.send({ ready: true });

/** Which mutants each test passes, and which stand where a file is loaded, before any test. */
async function runDry({ file }) {
  stryker.activeMutant = undefined;
  stryker.hitCount = stryker.hitLimit = undefined;
  stryker.mutantCoverage = { static: {}, perTest: {} };
  stryker.currentTestId = undefined;
  world.begin();
  const started = performance.now();
  const onTest = (name) => (stryker.currentTestId = name ?? undefined);
  const results = await runTestFile(world, file, { onTest, bails: false });
  const ms = performance.now() - started;
  world.forget(file);
  await runTestFile(world, file, { onTest: (name) => onTest(name && again(name)), bails: false });
  return { results, ms, coverage: withRemembered(stryker.mutantCoverage) };
}

/** @param plan which tests of which files; all of a file's where `names` is null */
async function tryMutant({ mutant, plan, hitLimit }) {
  stryker.mutantCoverage = { static: {}, perTest: {} };
  for (const { file, names } of plan) {
    const wanted = names && new Set(names);
    Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit, currentTestId: undefined });
    world.begin();
    const failed = await failureIn(file, wanted);
    if (failed) return { status: 'killed', by: failed };
  }
  return { status: 'survived' };
}

async function failureIn(file, wanted) {
  try {
    const results = await runTestFile(world, file, { isWanted: (name) => !wanted || wanted.has(name) });
    return results.find(({ error }) => error)?.name ?? null;
  } catch {
    return `${file} cannot be loaded`;
  }
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
