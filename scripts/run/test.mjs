import fs from 'node:fs';
import path from 'node:path';
import { script } from './artefacts.mjs';
import { runNode } from './child.mjs';
import { closingLine } from './closing-line.mjs';
import { inRoot } from './places.mjs';
import { prepareToTest } from './prepare.mjs';
import { choosePlan } from './test-plan.mjs';

/** Runs every test that this machine can run and says which it skipped and why. Arguments go on to jest. */
export async function run(args) {
  await prepareToTest();
  const plan = choosePlan();
  // Somebody who names tests or projects gets one run of just these.
  const runs =
    args.length > 0 ? [{ name: 'chosen', projects: plan.runs.flatMap(({ projects }) => projects) }] : plan.runs;
  const results = [];
  let code = 0;
  for (const { name, projects } of runs) {
    const file = resultsFile(`${plan.database}-${name}`);
    code = (await runJest(file, projects, args, plan.env)) || code;
    if (fs.existsSync(file)) results.push(file);
  }
  for (const { what, why } of plan.skipped) process.stdout.write(`Skipped: ${what}, because ${why}.\n`);
  if (results.length > 0) process.stdout.write(`On ${plan.database}: ${closingLine(results)}.\n`);
  return code;
}

function resultsFile(name) {
  const file = inRoot('.tmp', 'test-results', `${name}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

function runJest(file, projects, args, env) {
  const selected = args.includes('--selectProjects') ? [] : ['--selectProjects', ...projects];
  // The projects last: jest would take what follows them for more of them.
  return runNode(script('jest', 'jest'), ['--json', `--outputFile=${file}`, ...unattended, ...args, ...selected], env);
}

/** Where nobody watches, a suite that leaves a server behind ends with the others instead of never. */
const unattended = process.env.CI ? ['--forceExit'] : [];
