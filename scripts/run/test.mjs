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
  const results = inRoot('.tmp', 'test-results', `${plan.database}.json`);
  fs.mkdirSync(path.dirname(results), { recursive: true });
  fs.rmSync(results, { force: true });
  const projects = args.includes('--selectProjects') ? [] : ['--selectProjects', ...plan.projects];
  // The projects last: jest would take what follows them for more of them.
  const all = ['--json', `--outputFile=${results}`, ...unattended, ...args, ...projects];
  const code = await runNode(script('jest', 'jest'), all, plan.env);
  for (const { what, why } of plan.skipped) process.stdout.write(`Skipped: ${what}, because ${why}.\n`);
  if (fs.existsSync(results)) process.stdout.write(`On ${plan.database}: ${closingLine([results])}.\n`);
  return code;
}

/** Where nobody watches, a suite that leaves a server behind ends with the others instead of never. */
const unattended = process.env.CI ? ['--forceExit'] : [];
