import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { script } from './artefacts.mjs';
import { runAside } from './child.mjs';
import { inRoot } from './places.mjs';
import { prepareToTest } from './prepare.mjs';
import { stopwatch } from './step.mjs';
import { run as runTests } from './test.mjs';

/** Types, lint, format, unused code, a core for each; then the tests. Stops at the first that fails and names it. */
export async function run(args) {
  await prepareToTest();
  const waiting = checks();
  const codes = await Promise.all(Array.from({ length: availableParallelism() }, () => runInTurn(waiting)));
  return codes.find((code) => code !== 0) ?? runStep(['tests', () => runTests(args)]);
}

/** Takes from those that wait until there are none, or one has failed. */
async function runInTurn(waiting) {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const code = await runStep(next);
    if (code !== 0) {
      waiting.length = 0;
      return code;
    }
  }
  return 0;
}

async function runStep([name, work]) {
  process.stdout.write(`== ${name}\n`);
  const elapsed = stopwatch();
  const code = await work();
  process.stdout.write(`== ${name}: ${code === 0 ? 'passed' : `failed with exit code ${code}`} after ${elapsed()}\n`);
  return code;
}

/** The longest first. */
function checks() {
  return [
    ['lint', () => tool('eslint', 'eslint', '.', '--max-warnings=0')],
    ...typeProjects().map((project) => [
      `types: ${project}`,
      () => tool('typescript', 'tsc', '--noEmit', '-p', project),
    ]),
    ['format', () => tool('prettier', 'prettier', '--check', '.', '--log-level=warn')],
    ['unused code', () => tool('knip', 'knip', '--no-progress')],
  ];
}

/** The app and everything that its own tsconfig.json leaves out, each with the settings of where it runs. */
function typeProjects() {
  const places = ['.', 'src/admin', 'tests', 'bench', ...pluginRooms()];
  return places.map((place) => path.posix.join(place, 'tsconfig.json')).filter((file) => fs.existsSync(inRoot(file)));
}

function pluginRooms() {
  return fs
    .readdirSync(inRoot('src', 'plugins'))
    .flatMap((plugin) =>
      ['.', 'core', 'sentences', 'embed', 'presence', 'server', 'admin'].map((room) => `src/plugins/${plugin}/${room}`),
    );
}

const tool = (packageName, command, ...args) => runAside(script(packageName, command), args);
