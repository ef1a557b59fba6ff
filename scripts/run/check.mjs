import fs from 'node:fs';
import path from 'node:path';
import { script } from './artefacts.mjs';
import { runNode } from './child.mjs';
import { inRoot } from './places.mjs';
import { prepareToTest } from './prepare.mjs';
import { stopwatch } from './step.mjs';
import { run as runTests } from './test.mjs';

/** Types, lint, format, unused code, tests: stops at the first that fails and names it. */
export async function run(args) {
  await prepareToTest();
  for (const [name, work] of steps(args)) {
    process.stdout.write(`\n== ${name}\n`);
    const elapsed = stopwatch();
    const code = await work();
    process.stdout.write(`== ${name}: ${code === 0 ? 'passed' : `failed with exit code ${code}`} after ${elapsed()}\n`);
    if (code !== 0) return code;
  }
  return 0;
}

function steps(args) {
  return [
    ...typeProjects().map((project) => [
      `types: ${project}`,
      () => tool('typescript', 'tsc', '--noEmit', '-p', project),
    ]),
    ['lint', () => tool('eslint', 'eslint', '.', '--max-warnings=0')],
    ['format', () => tool('prettier', 'prettier', '--check', '.', '--log-level=warn')],
    ['unused code', () => tool('knip', 'knip', '--no-progress')],
    ['tests', () => runTests(args)],
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
    .flatMap((plugin) => ['.', 'core', 'server', 'admin', 'embed'].map((room) => `src/plugins/${plugin}/${room}`));
}

const tool = (packageName, command, ...args) => runNode(script(packageName, command), args);
