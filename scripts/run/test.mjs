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
  const runs = args.length > 0 ? chosenOf(plan) : plan.runs;
  const lanes = [...new Set(runs.map(({ lane }) => lane))].map((lane) => runs.filter((each) => each.lane === lane));
  const codes = (await Promise.all(lanes.map((lane) => runInTurn(lane, args)))).flat();
  for (const { what, why } of plan.skipped) process.stdout.write(`Skipped: ${what}, because ${why}.\n`);
  for (const database of databasesOf(runs)) {
    const results = runs.filter((each) => each.database === database).map(resultsFile);
    const written = results.filter((file) => fs.existsSync(file));
    if (written.length > 0) process.stdout.write(`On ${database}: ${closingLine(written)}.\n`);
  }
  return codes.find((code) => code !== 0) ?? 0;
}

/** Somebody who names tests or projects gets one run of just these on each database. */
function chosenOf({ runs }) {
  return databasesOf(runs).map((database) => {
    const here = runs.filter((each) => each.database === database);
    return { ...here[0], name: 'chosen', lane: 'chosen', projects: here.flatMap(({ projects }) => projects) };
  });
}

const databasesOf = (runs) => [...new Set(runs.map(({ database }) => database))];

const resultsFile = ({ database, name }) => inRoot('.tmp', 'test-results', `${database}-${name}.json`);

/** Each one, whatever came of the one before. @returns their exit codes */
async function runInTurn(runs, args) {
  const codes = [];
  for (const each of runs) codes.push(await runJest(each, args));
  return codes;
}

function runJest(chosen, args) {
  const { projects, isAside = false, givesWay = false } = chosen;
  const file = resultsFile(chosen);
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
  const env = { ...chosen.env, ...(args.length === 0 ? chosen.envOfAll : {}) };
  return (isAside ? runAside : runNode)(script('jest', 'jest'), all, env, { givesWay });
}

/** Where nobody watches, a suite that leaves a server behind ends with the others instead of never. */
const unattended = process.env.CI ? ['--forceExit'] : [];
