/**
 * The process of a real server, in which the gates have all their mutants at once, each behind its switch. A file of
 * attempts is opened once, without a fault; then the mutants take turns on it.
 */
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { Attempts } from './attempts.mjs';
import { KeptDatabase } from './kept-database.mjs';
import { ModuleWorld } from './module-world.mjs';
import { giveTestGlobals, jestOfFile } from './run-tests.mjs';

const { root, codeFolder, copy, bootMutant } = JSON.parse(process.argv[2]);
const stryker = (globalThis.__stryker__ = { activeMutant: bootMutant, mutantCoverage: { static: {}, perTest: {} } });
const world = new ModuleWorld({
  codeOf: () => undefined,
  aliases: { 'strapi-plugin-dateline/core': path.join(root, 'src/plugins/dateline/core/index.ts') },
  jest: jestOfFile,
});

let attempts;
let database;

giveTestGlobals();
putMutantsIntoServer();

const deeds = { open, attempt: tryMutant };

process.on('message', async ({ kind, ...message }) => {
  try {
    process.send(await deeds[kind](message));
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
// Whoever asked was ended: no server stays behind.
process.on('disconnect', () => process.exit());
process.send({ ready: true });

/** What is built of a gate's file is what was made of it with its mutants. */
function putMutantsIntoServer() {
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (code, file, ...rest) {
    const source = path.relative(path.join(root, 'dist'), file).replace(/\.js$/, '.ts');
    const mutated = path.join(codeFolder, `${source}.js`);
    return compile.call(this, fs.existsSync(mutated) ? fs.readFileSync(mutated, 'utf8') : code, file, ...rest);
  };
}

/** Sets the file up and makes each attempt once: those count that succeed by themselves, and what they pass. */
async function open({ file }) {
  attempts = new Attempts(world, file);
  await attempts.open();
  const { whenIdle } = world.load(path.join(root, 'src/desk/sql/when-idle.ts'));
  await whenIdle(globalThis.strapi);
  const opened = Object.keys(stryker.mutantCoverage.static);
  database = new KeptDatabase(globalThis.strapi, copy);
  await database.keep();
  const made = [];
  for (const place of attempts.names) made.push(await passedBy(place));
  return { opened, made };
}

/** The switches keep the object that they first wrote to: what is passed when is told by the name of the attempt. */
async function passedBy(place) {
  stryker.currentTestId = `attempt ${place}`;
  const startedMs = performance.now();
  const error = await makeAlone(place, bootMutant);
  const ms = performance.now() - startedMs;
  const passed = Object.keys(stryker.mutantCoverage.perTest[stryker.currentTestId] ?? {});
  stryker.currentTestId = undefined;
  return { title: attempts.titleOf(place), error: error && String(error.message ?? error).slice(0, 300), passed, ms };
}

async function makeAlone(place, mutant) {
  stryker.activeMutant = mutant;
  try {
    return await attempts.make(place);
  } finally {
    stryker.activeMutant = bootMutant;
    const { whenIdle } = world.load(path.join(root, 'src/desk/sql/when-idle.ts'));
    await whenIdle(globalThis.strapi);
    await database.putBack();
  }
}

/**
 * A failure counts where the same attempt then succeeds without the mutant: what the server remembers of another mutant
 * would fail there, too.
 */
async function tryMutant({ mutant, places }) {
  for (const place of places) {
    if ((await makeAlone(place, mutant)) === null) continue;
    return (await makeAlone(place, bootMutant)) === null ? { status: 'killed', place } : { status: 'spoilt' };
  }
  return { status: 'survived' };
}
