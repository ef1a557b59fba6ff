import fs from 'node:fs';
import path from 'node:path';
import { script } from './artefacts.mjs';
import { runAside, runNode } from './child.mjs';
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
  const codes = await Promise.all(runs.map((each) => runJest(each, args, plan)));
  const results = runs.map(({ name }) => resultsFile(plan, name)).filter((file) => fs.existsSync(file));
  for (const { what, why } of plan.skipped) process.stdout.write(`Skipped: ${what}, because ${why}.\n`);
  if (results.length > 0) process.stdout.write(`On ${plan.database}: ${closingLine(results)}.\n`);
  return codes.find((code) => code !== 0) ?? 0;
}

const resultsFile = ({ database }, name) => inRoot('.tmp', 'test-results', `${database}-${name}.json`);

function runJest({ name, projects, isAside = false }, args, plan) {
  const file = resultsFile(plan, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  const selected = args.includes('--selectProjects') ? [] : ['--selectProjects', ...projects];
  // The projects last: jest would take what follows them for more of them.
  const all = [
    '--json',
    `--outputFile=${file}`,
    ...unattended,
    ...(isAside ? ['--maxWorkers=1'] : []),
    ...args,
    ...selected,
  ];
  const env = { ...plan.env, ...(args.length === 0 ? plan.envOfAll : {}) };
  return (isAside ? runAside : runNode)(script('jest', 'jest'), all, env);
}

/** Where nobody watches, a suite that leaves a server behind ends with the others instead of never. */
const unattended = process.env.CI ? ['--forceExit'] : [];
